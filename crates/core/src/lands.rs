//! The sixteen German Länder.

use crate::tickets::words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// A German Land, by its ISO 3166-2 letters.
    Land {
        /// Baden-Württemberg.
        BadenWuerttemberg = "BW",
        /// Bayern.
        Bayern = "BY",
        /// Berlin.
        Berlin = "BE",
        /// Brandenburg.
        Brandenburg = "BB",
        /// Bremen.
        Bremen = "HB",
        /// Hamburg.
        Hamburg = "HH",
        /// Hessen.
        Hessen = "HE",
        /// Mecklenburg-Vorpommern.
        MecklenburgVorpommern = "MV",
        /// Niedersachsen.
        Niedersachsen = "NI",
        /// Nordrhein-Westfalen.
        NordrheinWestfalen = "NW",
        /// Rheinland-Pfalz.
        RheinlandPfalz = "RP",
        /// Saarland.
        Saarland = "SL",
        /// Sachsen.
        Sachsen = "SN",
        /// Sachsen-Anhalt.
        SachsenAnhalt = "ST",
        /// Schleswig-Holstein.
        SchleswigHolstein = "SH",
        /// Thüringen.
        Thueringen = "TH",
    }
}
