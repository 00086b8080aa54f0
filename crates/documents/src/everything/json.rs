//! The same as JSON: an object of lists, described in `docs/export-json.md`.

use crate::rendered::DocumentError;
use serde::Serialize;

/// The format's name, which stands in the file.
pub const FORMAT: &str = "callbuch-export";
/// The format's version; it goes up when a field changes its meaning or goes away.
pub const VERSION: u32 = 1;

/// A file that grows by one record at a time.
pub struct OfficeJson {
    bytes: Vec<u8>,
    /// How many records the open list has; none before the first list.
    records: Option<usize>,
}

impl OfficeJson {
    /// Begins a file with what it is.
    ///
    /// # Errors
    /// [`DocumentError::Json`], which no content causes.
    pub fn begin(made_at: &impl Serialize, office: &impl Serialize) -> Result<Self, DocumentError> {
        let mut file = Self {
            bytes: format!("{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"made_at\":").into_bytes(),
            records: None,
        };
        serde_json::to_writer(&mut file.bytes, made_at)?;
        file.bytes.extend(b",\n\"office\":");
        serde_json::to_writer(&mut file.bytes, office)?;
        Ok(file)
    }

    /// Begins the next list.
    pub fn list(&mut self, name: &str) {
        self.end_list();
        self.bytes.extend(format!(",\n\"{name}\":[").bytes());
        self.records = Some(0);
    }

    /// Adds a record to the list begun last.
    ///
    /// # Errors
    /// [`DocumentError::Json`], which no content causes.
    pub fn record(&mut self, record: &impl Serialize) -> Result<(), DocumentError> {
        let separator = if self.records.is_some_and(|records| records > 0) {
            ",\n"
        } else {
            "\n"
        };
        self.bytes.extend(separator.bytes());
        self.records = self.records.map(|records| records + 1);
        serde_json::to_writer(&mut self.bytes, record)?;
        Ok(())
    }

    /// Ends the file and answers its bytes.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        self.end_list();
        self.bytes.extend(b"}\n");
        self.bytes
    }

    fn end_list(&mut self) {
        if self.records.is_some() {
            self.bytes.extend(b"]");
        }
    }
}
