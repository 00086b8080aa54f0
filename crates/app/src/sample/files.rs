//! The files that lie beside cases of the sample.

use crate::failure::{Answer, Code, Failure};

/// A file by its key: its name and its bytes.
pub(super) fn file(key: &str) -> Answer<(&'static str, &'static [u8])> {
    match key {
        "picture" => Ok((
            "Abbruch im Sammeldruck.png",
            include_bytes!("../../sample/files/sammeldruck.png"),
        )),
        "log" => Ok((
            "Druckprotokoll.txt",
            include_bytes!("../../sample/files/druckprotokoll.txt"),
        )),
        _ => Err(Failure::new(Code::Internal).because(format!("the sample has no file {key}"))),
    }
}
