//! Whose request it is: the peer of the connection, or what a proxy that is trusted says of it. Knows nothing of limits.

use std::net::{IpAddr, Ipv6Addr};

use ipnet::IpNet;
use serde::Deserialize;

/// Networks whose word on an address is taken.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Proxies(Vec<IpNet>);

/// Something that is no network.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no network: write 10.0.0.0/8, 2001:db8::/32 or one address")]
pub struct NotANetwork(String);

impl TryFrom<Vec<String>> for Proxies {
    type Error = NotANetwork;

    fn try_from(written: Vec<String>) -> Result<Self, NotANetwork> {
        let network = |text: String| text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).map_err(|_| NotANetwork(text));
        written.into_iter().map(network).collect::<Result<_, _>>().map(Self)
    }
}

impl Proxies {
    fn trusted(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

/// The header in which the proxies write whom they speak for. One only: the other would come from the asker untouched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyHeader {
    /// `X-Forwarded-For`.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

impl ProxyHeader {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::XForwardedFor => "x-forwarded-for",
            Self::Forwarded => "forwarded",
        }
    }

    /// The address that one element of the header names.
    fn address(self, element: &str) -> Option<IpAddr> {
        match self {
            Self::XForwardedFor => address(element),
            Self::Forwarded => {
                let named = element.split(';').find_map(|pair| pair.trim().split_once('=').filter(|(name, _)| name.eq_ignore_ascii_case("for")))?;
                address(named.1.trim().trim_matches('"'))
            }
        }
    }
}

/// `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:80`.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = match text.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None if text.matches(':').count() == 1 => text.split(':').next().unwrap_or_default(),
        None => text,
    };
    bare.parse().ok().map(|address: IpAddr| address.to_canonical())
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client {
    /// The address, as far as anybody trusted knows it.
    pub address: IpAddr,
    /// Whether it is this machine's own, and no proxy speaks for another.
    pub here: bool,
}

/// Elements of the header that are looked at; a chain of proxies is short.
const HOPS: usize = 32;

/// The peer, unless it is a proxy that is trusted: then the right-most address of the header that is none. What stands left of it was
/// written by the asker.
pub fn client<'a>(peer: IpAddr, proxies: &Proxies, header: ProxyHeader, values: impl DoubleEndedIterator<Item = &'a str>) -> Client {
    let peer = peer.to_canonical();
    if !proxies.trusted(peer) {
        return Client { address: peer, here: peer.is_loopback() };
    }
    let mut client = Client { address: peer, here: peer.is_loopback() };
    for element in values.rev().flat_map(|value| value.rsplit(',')).take(HOPS) {
        client.here = false;
        // What a trusted proxy wrote and nobody can read leads no further.
        let Some(address) = header.address(element) else { break };
        client.address = address;
        if !proxies.trusted(address) {
            break;
        }
    }
    client
}

/// What is counted as one asker: an IPv4 address, or the 64 bits of an IPv6 address that a household or a host is given whole.
pub(super) fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() & !u128::from(u64::MAX))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies() -> Proxies {
        Proxies::try_from(vec!["10.0.0.0/8".to_owned(), "127.0.0.1".to_owned(), "2001:db8:1::/48".to_owned()]).expect("networks")
    }

    fn from(peer: &str, header: ProxyHeader, values: &[&str]) -> (String, bool) {
        let client = client(peer.parse().expect("an address"), &proxies(), header, values.iter().copied());
        (client.address.to_string(), client.here)
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        use ProxyHeader::XForwardedFor as Written;
        let told = |peer, values| from(peer, Written, values).0;
        assert_eq!(told("192.0.2.1", &["203.0.113.9"]), "192.0.2.1", "anybody can write a header");
        assert_eq!(told("10.0.0.1", &["203.0.113.9"]), "203.0.113.9");
        assert_eq!(told("10.0.0.1", &["1.1.1.1, 203.0.113.9"]), "203.0.113.9", "what the asker wrote stands left");
        assert_eq!(told("10.0.0.1", &["1.1.1.1", "203.0.113.9, 10.9.9.9"]), "203.0.113.9", "lines and proxies in a row");
        assert_eq!(told("10.0.0.1", &["127.0.0.9, 10.2.2.2"]), "127.0.0.9");
        assert_eq!(told("10.0.0.1", &["10.1.1.1, 10.2.2.2"]), "10.1.1.1", "a proxy may ask too");
        assert_eq!(told("10.0.0.1", &[]), "10.0.0.1");
        assert_eq!(told("::ffff:10.0.0.1", &["203.0.113.9"]), "203.0.113.9", "the same address in another form");
        assert_eq!(told("2001:db8:1::1", &["[2001:db8:2::7]:4711"]), "2001:db8:2::7");
        assert_eq!(told("10.0.0.1", &["203.0.113.9:80"]), "203.0.113.9");
    }

    #[test]
    fn garbage_in_the_header_leads_no_further() {
        let told = |values| from("10.0.0.1", ProxyHeader::XForwardedFor, values).0;
        for garbage in ["", ",", " , ,", "unknown", "1.2.3", "999.1.1.1", "[", "]", "[::1", "::::", "1.2.3.4.5", "\u{1f600}", "for=1.2.3.4", "1.2.3.4;DROP"] {
            let shown = from("10.0.0.1", ProxyHeader::XForwardedFor, &[garbage]).0;
            assert!(shown == "10.0.0.1" || shown == "::1", "{garbage:?} gives {shown}");
        }
        assert_eq!(told(&["203.0.113.9, garbage"]), "10.0.0.1", "left of garbage anything may stand");
        assert_eq!(told(&["garbage, 203.0.113.9"]), "203.0.113.9");
        let long = "10.0.0.2,".repeat(100_000);
        assert_eq!(told(&[&format!("203.0.113.9,{long}10.0.0.3")]), "10.0.0.2", "a chain without end is not followed");
    }

    #[test]
    fn the_standard_header_is_read_where_it_is_configured_only() {
        use ProxyHeader::{Forwarded, XForwardedFor};
        let told = |header, values| from("10.0.0.1", header, values).0;
        assert_eq!(told(Forwarded, &["for=192.0.2.60;proto=http;by=203.0.113.43"]), "192.0.2.60");
        assert_eq!(told(Forwarded, &["For=1.1.1.1, for=\"[2001:db8:cafe::17]:4711\""]), "2001:db8:cafe::17");
        assert_eq!(told(Forwarded, &["for=_hidden"]), "10.0.0.1");
        assert_eq!(told(XForwardedFor, &["for=192.0.2.60"]), "10.0.0.1");
    }

    #[test]
    fn this_machine_is_told_from_those_it_speaks_for() {
        use ProxyHeader::XForwardedFor as Written;
        assert_eq!(from("127.0.0.1", Written, &[]), ("127.0.0.1".to_owned(), true));
        assert_eq!(from("127.0.0.2", Written, &["8.8.8.8"]), ("127.0.0.2".to_owned(), true), "no proxy, and its header means nothing");
        assert_eq!(from("127.0.0.1", Written, &["127.0.0.1"]), ("127.0.0.1".to_owned(), false), "whoever came through a proxy is not here");
        assert_eq!(from("127.0.0.1", Written, &["rubbish"]), ("127.0.0.1".to_owned(), false));
        assert_eq!(from("192.0.2.1", Written, &[]), ("192.0.2.1".to_owned(), false));
    }

    #[test]
    fn a_household_counts_once() {
        let of = |text: &str| network(text.parse().expect("an address")).to_string();
        assert_eq!(of("2001:db8:1:2:aaaa::1"), of("2001:db8:1:2:bbbb::2"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }

    #[test]
    fn what_is_no_network_is_named() {
        let error = Proxies::try_from(vec!["10.0.0.0/99".to_owned()]).expect_err("no network");
        assert!(error.to_string().contains("10.0.0.0/99"));
    }
}
