//! What became of the stages, in words: one line for each, and one for all.

use super::counts::Tests;
use std::time::Duration;

/// How a stage ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// With the number of tests, where the stage counts them.
    Passed(Option<Tests>),
    Failed(String),
    /// A stage it needs did not pass.
    NotRun(&'static str),
}

#[derive(Debug, Clone)]
pub struct Report {
    pub stage: &'static str,
    /// Whose tests it counts, in the summary's words.
    pub subject: Option<&'static str>,
    pub end: End,
    pub took: Duration,
}

impl Report {
    pub fn line(&self) -> String {
        let (word, more) = match &self.end {
            End::Passed(None) => ("passed", String::new()),
            End::Passed(Some(Tests { all, again: 0 })) => ("passed", format!("{all} tests")),
            End::Passed(Some(Tests { all, again })) => ("passed", format!("{all} tests, {again} at the second go")),
            End::Failed(_) => ("FAILED", String::new()),
            End::NotRun(need) => ("not run", format!("needs {need}")),
        };
        format!("{word:8}{:10}{:>7}  {more}", self.stage, clock(self.took))
            .trim_end()
            .to_owned()
    }

    pub fn is_passed(&self) -> bool {
        matches!(self.end, End::Passed(_))
    }
}

/// `14 stages passed, 0 failed (rust 812 tests, ui 96) in 18:42`
pub fn summary(reports: &[Report], took: Duration) -> String {
    let count = |is: fn(&End) -> bool| reports.iter().filter(|report| is(&report.end)).count();
    let passed = count(|end| matches!(end, End::Passed(_)));
    let failed = count(|end| matches!(end, End::Failed(_)));
    let not_run = match count(|end| matches!(end, End::NotRun(_))) {
        0 => String::new(),
        some => format!(", {some} not run"),
    };
    let tests: Vec<String> = reports
        .iter()
        .filter_map(|report| match (report.subject, &report.end) {
            (Some(subject), End::Passed(Some(tests))) => Some(format!("{subject} {}", tests.all)),
            _ => None,
        })
        .collect();
    // The first one says what is counted.
    let tests = match tests.split_first() {
        None => String::new(),
        Some((first, rest)) => format!(" ({})", [&[format!("{first} tests")], rest].concat().join(", ")),
    };
    format!(
        "{passed} stages passed, {failed} failed{not_run}{tests} in {}",
        clock(took)
    )
}

/// Minutes and seconds, with hours in front when there are any.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds / 3600 {
        0 => format!("{}:{:02}", seconds / 60, seconds % 60),
        hours => format!("{hours}:{:02}:{:02}", seconds / 60 % 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(subject: Option<&'static str>, end: End) -> Report {
        Report {
            stage: "stage",
            subject,
            end,
            took: Duration::from_secs(61),
        }
    }

    #[test]
    fn the_summary_is_one_sentence() {
        let passed = [
            report(None, End::Passed(None)),
            report(Some("rust"), End::Passed(Some(Tests { all: 812, again: 0 }))),
            report(Some("ui"), End::Passed(Some(Tests { all: 96, again: 0 }))),
        ];
        assert_eq!(
            summary(&passed, Duration::from_secs(1122)),
            "3 stages passed, 0 failed (rust 812 tests, ui 96) in 18:42"
        );

        let failed = [
            report(Some("rust"), End::Failed("2 failed".into())),
            report(Some("window"), End::NotRun("rust")),
        ];
        assert_eq!(
            summary(&failed, Duration::from_secs(3723)),
            "0 stages passed, 1 failed, 1 not run in 1:02:03"
        );
    }

    #[test]
    fn a_line_says_how_the_stage_ended() {
        for (end, line) in [
            (End::Passed(None), "passed  stage        1:01"),
            (
                End::Passed(Some(Tests { all: 7, again: 0 })),
                "passed  stage        1:01  7 tests",
            ),
            (
                End::Passed(Some(Tests { all: 7, again: 2 })),
                "passed  stage        1:01  7 tests, 2 at the second go",
            ),
            (End::Failed("x".into()), "FAILED  stage        1:01"),
            (End::NotRun("build"), "not run stage        1:01  needs build"),
        ] {
            assert_eq!(report(None, end).line(), line);
        }
    }
}
