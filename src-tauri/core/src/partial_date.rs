//! Dates as people remember them: a year, a month of a year, or a day.
//!
//! A missing month is not the first of January; comparisons say only what is certain.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A date that may lack its day or its month. Written `2017`, `2017-12` or `2017-12-05`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct PartialDate {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

/// The text is no date, or names a day that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a year, a month of a year, or a day")]
pub struct ImpossibleDate;

impl PartialDate {
    /// The year alone.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    pub const fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month where it is known.
    pub const fn day(self) -> Option<u32> {
        self.day
    }

    /// The first day that this date can mean.
    pub fn earliest(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(NaiveDate::MIN)
    }

    /// The last day that this date can mean.
    pub fn latest(self) -> NaiveDate {
        if let Some(day) = self.month.zip(self.day).and_then(|(m, d)| NaiveDate::from_ymd_opt(self.year, m, d)) {
            return day;
        }
        let (next_year, next_month) = match self.month {
            Some(month) if month < 12 => (self.year, month + 1),
            _ => (self.year + 1, 1),
        };
        NaiveDate::from_ymd_opt(next_year, next_month, 1).and_then(|first| first.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// Whether this date lies before the other whatever the unknown parts are.
    pub fn is_certainly_before(self, other: Self) -> bool {
        self.latest() < other.earliest()
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl FromStr for PartialDate {
    type Err = ImpossibleDate;

    fn from_str(text: &str) -> Result<Self, ImpossibleDate> {
        let mut parts = text.trim().split('-');
        let year = number(parts.next(), 4)?.ok_or(ImpossibleDate)?;
        let month = number(parts.next(), 2)?;
        let day = number(parts.next(), 2)?;
        let exists = NaiveDate::from_ymd_opt(
            i32::try_from(year).map_err(|_| ImpossibleDate)?,
            month.unwrap_or(1),
            day.unwrap_or(1),
        );
        if parts.next().is_some() || exists.is_none() || !(1850..=2200).contains(&year) {
            return Err(ImpossibleDate);
        }
        Ok(Self { year: i32::try_from(year).map_err(|_| ImpossibleDate)?, month, day })
    }
}

fn number(part: Option<&str>, digits: usize) -> Result<Option<u32>, ImpossibleDate> {
    match part {
        None => Ok(None),
        Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
            part.parse().map(Some).map_err(|_| ImpossibleDate)
        }
        Some(_) => Err(ImpossibleDate),
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = ImpossibleDate;

    fn try_from(text: String) -> Result<Self, ImpossibleDate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_covers_all_its_days() {
        assert_eq!(date("2017").earliest().to_string(), "2017-01-01");
        assert_eq!(date("2017").latest().to_string(), "2017-12-31");
        assert_eq!(date("2016-02").latest().to_string(), "2016-02-29");
    }

    #[test]
    fn only_what_is_certain_counts_as_before() {
        assert!(date("2016").is_certainly_before(date("2017-01")));
        assert!(!date("2017").is_certainly_before(date("2017-06")));
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in ["2017-02-30", "2017-13", "17", "2017-1", "soon", "2017-12-05-1", "0000", "9999", ""] {
            assert_eq!(text.parse::<PartialDate>(), Err(ImpossibleDate), "{text}");
        }
    }

    #[test]
    fn what_was_written_is_read_again() {
        for text in ["2017", "2017-12", "2017-12-05"] {
            assert_eq!(date(text).to_string(), text);
        }
    }
}
