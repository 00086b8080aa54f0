//! Starts the desktop program.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    callbuch_desktop::run();
}
