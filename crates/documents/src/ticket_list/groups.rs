//! How the list on paper is grouped and ordered.

use super::{Due, Grouping, ListHead, ListedTicket};
use callbuch_core::language::Language;
use callbuch_core::tickets::{Kind, Priority, Status};
use callbuch_i18n::catalogue::Catalogue;
use callbuch_i18n::words;
use chrono::NaiveDateTime;

/// Cases that stand together.
pub struct Group<'a> {
    /// Its name.
    pub name: String,
    /// As it stands in the count of the head.
    pub short_name: String,
    /// In the order of print.
    pub tickets: Vec<&'a ListedTicket<'a>>,
}

/// The groups that are not empty; in each what is overdue comes first, then by date, then by number.
pub fn groups<'a>(head: &ListHead, rows: &'a [ListedTicket<'a>], language: Language) -> Vec<Group<'a>> {
    let words = Catalogue::of(language);
    let group = |name: String, short_name: String, belongs: &dyn Fn(&ListedTicket) -> bool| {
        let mut tickets: Vec<_> = rows.iter().filter(|ticket| belongs(ticket)).collect();
        tickets.sort_by_key(|ticket| (!ticket.due.is_overdue(head.as_of), moment(ticket.due), ticket.cid));
        Group {
            name,
            short_name,
            tickets,
        }
    };
    let mut groups: Vec<Group> = match head.grouping {
        Grouping::Priority => Priority::ALL
            .iter()
            .map(|priority| {
                let belongs = |ticket: &ListedTicket| ticket.priority.unwrap_or(Priority::C) == *priority;
                if *priority == Priority::C {
                    group(
                        words.word("list-group-priority-c"),
                        words.word("list-group-priority-c-short"),
                        &belongs,
                    )
                } else {
                    let name = words::priority(language, *priority);
                    group(name.clone(), name, &belongs)
                }
            })
            .collect(),
        Grouping::Status => Status::ALL
            .iter()
            .map(|status| {
                let name = words::status(language, *status);
                group(name.clone(), name, &|ticket: &ListedTicket| ticket.status == *status)
            })
            .collect(),
        Grouping::Kind => Kind::ALL
            .iter()
            .map(|kind| {
                let name = words::kind(language, *kind);
                group(name.clone(), name, &|ticket: &ListedTicket| ticket.kind == *kind)
            })
            .collect(),
    };
    groups.retain(|group| !group.tickets.is_empty());
    groups
}

/// By when something is due: a day counts from its beginning; nothing comes last, a release without a day before it.
fn moment(due: Due) -> (u8, Option<NaiveDateTime>) {
    match due {
        Due::Deadline(at) => (0, Some(at)),
        Due::Resubmission(day) | Due::ReleaseBy(day) => (0, day.and_hms_opt(0, 0, 0)),
        Due::Release => (1, None),
        Due::Nothing => (2, None),
    }
}
