//! Files as other programs write them, with as many rows as one likes.

use rust_xlsxwriter::Workbook;

const CUSTOMERS: [&str; 4] = [
    "Müller & Söhne GmbH",
    "Nordlicht Reederei",
    "Bäckerei Zäh KG",
    "Ostsee, Sand & Kies AG",
];

/// Jira, "Export CSV (all fields)".
pub fn jira(rows: usize) -> Vec<u8> {
    let mut text = String::from(
        "\u{feff}Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Resolution,Assignee,Reporter,Created,Updated,Resolved,Due date,Labels,Labels,Labels,Description,Time Spent,Custom field (Organizations),Comment,Comment\r\n",
    );
    for n in 1..=rows {
        let status = ["To Do", "Done", "In Progress", "Waiting for customer"][n % 4];
        let (kind, priority) = (["Task", "Bug", "New Feature"][n % 3], ["Medium", "High", "Low"][n % 3]);
        let resolved = if status == "Done" { "15/Mar/26 4:05 PM" } else { "" };
        let due = if n % 8 == 3 { "01/Dec/26 12:00 AM" } else { "" };
        let customer = CUSTOMERS[(n + 3) % 4];
        text.push_str(&format!(
            "\"Rechnung {n} druckt, aber falsch\",SUP-{n},{id},{kind},{status},SUP,Support,{priority},,s.krause,brandt,12/Mar/26 9:41 AM,14/Mar/26 10:00 AM,{resolved},{due},drucker,fibu,,\"Zeile eins; mit \"\"Zeichen\"\",\r\nZeile zwei\",{spent},\"{customer}\",\"12/Mar/26 9:50 AM;brandt;Es hilft {n}, das Blatt zu drehen\",\"13/Mar/26 8:00 AM;s.krause;Erledigt; danke\"\r\n",
            id = 10_000 + n,
            spent = if n % 4 == 1 { "4500" } else { "" },
        ));
    }
    text.into_bytes()
}

/// Zammad, the download of a report, in German.
pub fn zammad(rows: usize) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let heads = [
        "#",
        "Titel",
        "Status",
        "Priorität",
        "Gruppe",
        "Besitzer",
        "Kunde",
        "Organisation",
        "Kanal",
        "Sender",
        "Tags",
        "Zeiteinheiten insgesamt",
        "Erstellt am",
        "Aktualisiert am",
        "Geschlossen am",
    ];
    for (at, head) in (0..).zip(heads) {
        sheet.write_string(0, at, head).unwrap();
    }
    for n in 1..=rows {
        let row = n as u32;
        let status = ["neu", "offen", "warten auf Erinnerung", "geschlossen"][n % 4];
        let closed = if status == "geschlossen" {
            "2026-11-20 16:05:00"
        } else {
            ""
        };
        let number = format!("{}", 20_000 + n);
        let cells = [
            &number,
            "Drucker klemmt",
            status,
            ["1 niedrig", "2 normal", "3 hoch"][n % 3],
            "Support",
            "Sabine Krause",
            "Ilse Brandt",
            CUSTOMERS[n % 4],
            "E-Mail",
            "Customer",
            "druck",
            "",
            "2026-11-18 08:15:30",
            "2026-11-19 09:00:00",
            closed,
        ];
        for (at, cell) in (0..).zip(cells) {
            sheet.write_string(row, at, cell).unwrap();
        }
        sheet.write_number(row, 11, 15.5).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// osTicket, the export of a queue where the decimal sign is a comma.
pub fn osticket(rows: usize) -> Vec<u8> {
    let mut text = String::from(
        "\u{feff}\"Ticket Number\";\"Date Created\";Subject;From;\"From Email\";Priority;Department;\"Help Topic\";Source;\"Current Status\";\"Last Updated\";\"SLA Due Date\";\"Due Date\";\"Closed Date\";Overdue;\"Agent Assigned\"\n",
    );
    for n in 1..=rows {
        let (status, closed) = [
            ("Open", ""),
            ("Resolved", "21.11.26 10:30"),
            ("Closed", "21.11.26 10:30"),
        ][n % 3];
        text.push_str(&format!(
            "{};\"{:02}.11.26 {:02}:15\";\"Frage zu Beleg; Nr. {n}\";\"Brandt, Ilse\";i.brandt@kunde{}.example;{};Support;Allgemein;Email;{status};\"21.11.26 11:00\";\"22.11.26 11:00\";;\"{closed}\";0;\"Sabine Krause\"\n",
            700_000 + n, n % 20 + 1, n % 12 + 8, n % 50, ["Low", "Normal", "High", "Emergency"][n % 4],
        ));
    }
    text.into_bytes()
}

/// OTRS and Znuny, the search result as CSV, as Windows writes German.
pub fn otrs(rows: usize) -> Vec<u8> {
    let mut text = String::from(
        "\"Ticket#\";\"Age\";\"Created\";\"Closed\";\"FirstLock\";\"State\";\"Priority\";\"Queue\";\"Lock\";\"Owner\";\"CustomerID\";\"CustomerName\";\"From\";\"Subject\";\"AccountedTime\";\"ArticleTree\"\n",
    );
    for n in 1..=rows {
        let state = ["neu", "offen", "erfolgreich geschlossen", "warten zur Erinnerung"][n % 4];
        let closed = if n % 4 == 2 { "2026-11-20 16:05:00" } else { "" };
        text.push_str(&format!(
            "\"{}\";\"5 T 3 h\";\"2026-11-18 08:15:30\";\"{closed}\";\"\";\"{state}\";\"{}\";\"Support::Büro\";\"frei\";\"s.krause\";\"{}\";\"Größe & Söhne {}\";\"Jürgen Weiß\";\"Umlaute prüfen: äöüß {n}\";\"30\";\"Erster Artikel\nzweiter Artikel\"\n",
            2_026_112_310_000_000_u64 + n as u64, ["1 sehr niedrig", "3 normal", "5 sehr hoch"][n % 3], 4000 + n % 40, n % 40,
        ));
    }
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}
