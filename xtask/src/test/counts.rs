//! How many tests a runner says that it ran. A runner that left any out, or ran none, has not passed.

use crate::failure::{Failure, Outcome};

/// Whose output it is.
#[derive(Debug, Clone, Copy)]
pub enum Runner {
    Nextest,
    Vitest,
    Playwright,
    Node,
}

/// Tests that ran and passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tests {
    pub all: usize,
    /// Those among them that passed only when they were tried again: each is a defect to be found.
    pub again: usize,
}

/// The number of tests in a runner's output.
pub fn tests(runner: Runner, output: &str) -> Outcome<Tests> {
    let again = match runner {
        Runner::Playwright => last_before(output, "flaky").unwrap_or(0),
        Runner::Nextest | Runner::Vitest | Runner::Node => 0,
    };
    let (passed, skipped) = match runner {
        // Summary [   1.234s] 812 tests run: 812 passed, 0 skipped
        Runner::Nextest => (
            before(output, "Summary [", "passed"),
            before(output, "Summary [", "skipped"),
        ),
        // Tests  96 passed | 1 skipped (97)
        Runner::Vitest => (before(output, "Tests ", "passed"), before(output, "Tests ", "skipped")),
        // 41 passed (1.2m), and above it 1 skipped
        Runner::Playwright => (before(output, "", "passed ("), last_before(output, "skipped")),
        // ℹ pass 7, and below it ℹ skipped 0
        Runner::Node => (after(output, "pass "), after(output, "skipped ")),
    };
    let all = passed.unwrap_or(0) + again;
    match skipped.unwrap_or(0) {
        _ if all == 0 => Err(Failure::new("no test ran")),
        0 => Ok(Tests { all, again }),
        left_out => Err(Failure::new(format!("{left_out} tests were left out"))),
    }
}

/// The number before a word on the last line that holds the mark and the word.
fn before(output: &str, mark: &str, word: &str) -> Option<usize> {
    let line = output
        .lines()
        .rev()
        .find(|line| line.contains(mark) && line.contains(word))?;
    line[..line.find(word)?].split_whitespace().last()?.parse().ok()
}

/// The number on the last line that is nothing but `N word`.
fn last_before(output: &str, word: &str) -> Option<usize> {
    output
        .lines()
        .rev()
        .find_map(|line| line.trim().strip_suffix(word)?.trim_end().parse().ok())
}

/// The number behind the word on the last line that is `ℹ word N` or `# word N`.
fn after(output: &str, word: &str) -> Option<usize> {
    output.lines().rev().find_map(|line| {
        line.trim_start_matches(['ℹ', '#', ' '])
            .strip_prefix(word)?
            .trim()
            .parse()
            .ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(runner: Runner, output: &str, expected: Option<usize>) {
        let all = tests(runner, output).ok().map(|tests| tests.all);
        assert_eq!(all, expected, "{runner:?}: {output}");
    }

    #[test]
    fn each_runner_is_understood() {
        check(
            Runner::Nextest,
            "     Summary [   1.234s] 812 tests run: 812 passed, 0 skipped\n",
            Some(812),
        );
        check(
            Runner::Nextest,
            "     Summary [   1.234s] 812 tests run: 812 passed (3 slow), 0 skipped\n",
            Some(812),
        );
        check(
            Runner::Nextest,
            "     Summary [   1.234s] 811 tests run: 811 passed, 1 skipped\n",
            None,
        );
        check(
            Runner::Vitest,
            " Test Files  9 passed (9)\n      Tests  96 passed (96)\n",
            Some(96),
        );
        check(
            Runner::Vitest,
            " Test Files  9 passed (9)\n      Tests  95 passed | 1 skipped (96)\n",
            None,
        );
        check(
            Runner::Playwright,
            "  ✓ 1 list.spec.ts:3 passed (2s)\n\n  41 passed (1.2m)\n",
            Some(41),
        );
        check(Runner::Playwright, "\n  1 skipped\n  40 passed (1.2m)\n", None);
        check(
            Runner::Node,
            "ℹ tests 7\nℹ suites 0\nℹ pass 7\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\n",
            Some(7),
        );
        check(Runner::Node, "ℹ tests 7\nℹ pass 6\nℹ skipped 1\n", None);
        check(Runner::Node, "", None);
    }

    #[test]
    fn what_passed_at_the_second_go_is_told_apart() {
        let output = "  1 flaky\n    list.spec.ts:3 › the list\n  40 passed (1.2m)\n";
        let found = tests(Runner::Playwright, output).ok();
        assert_eq!(found, Some(Tests { all: 41, again: 1 }));
    }
}
