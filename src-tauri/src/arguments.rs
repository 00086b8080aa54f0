//! What the program can be started with.

use std::path::PathBuf;

/// The command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// `--data DIR`: where the offices lie, instead of the user's data folder.
    pub data: Option<PathBuf>,
}

impl Arguments {
    /// Reads the command line. What is not understood is left alone: a window system may add its own.
    pub fn read(mut words: impl Iterator<Item = String>) -> Self {
        let mut arguments = Self::default();
        while let Some(word) = words.next() {
            if word == "--data" {
                arguments.data = words.next().map(PathBuf::from);
            }
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_folder_can_be_named() {
        let read = |words: &[&str]| Arguments::read(words.iter().map(|word| (*word).to_owned()));
        assert_eq!(read(&["--data", "/tmp/x"]).data, Some("/tmp/x".into()));
        assert_eq!(
            read(&["--sync", "--data"]).data,
            None,
            "a missing folder is the usual one"
        );
    }
}
