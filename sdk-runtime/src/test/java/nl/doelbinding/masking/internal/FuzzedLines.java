package nl.doelbinding.masking.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Lines made of what addresses, and what looks like them, are made of; and of anything else. */
public final class FuzzedLines {

  private static final String[] PARTS = {
    "0",
    "1",
    "9",
    "10",
    "192",
    "255",
    "256",
    "999",
    "0001",
    "65535",
    "a",
    "f",
    "fe80",
    "2001",
    "db8",
    "FFFF",
    "ffff",
    "deadbeef",
    "g",
    "m",
    "n",
    "x",
    "v",
    "_",
    ".",
    ".",
    ".",
    ":",
    ":",
    "::",
    "-",
    "--",
    "%",
    "%3A",
    "%3a",
    "%253A",
    "%20",
    "%2F",
    "%25",
    "\\n",
    "\\t",
    "\\u0020",
    "#011",
    "\u001b[32m",
    "\u001b[0m",
    "/",
    "//",
    " ",
    " ",
    "\t",
    "\r",
    "\n",
    "\"",
    "'",
    "=",
    ",",
    ";",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "{",
    "}",
    "@",
    "|",
    "192.0.2.77",
    "203.0.113.9",
    "2001:db8::1",
    "::ffff:192.0.2.77",
    "64:ff9b::192.0.2.7",
    "2002:c000:204::1",
    "1:2:3:4:5:6:7:8",
    "::1",
    "::",
    "fe80::1%eth0",
    "12:34:56.789",
    "2026-11-22",
    "00:50:56:aa:5a:bf",
    "version",
    "Firefox/",
    "1.2.3",
    "4.5.6.7.8",
    ".example.net",
    ".ip6.arpa",
    ".in-addr.arpa",
    ".ipv6-literal.net",
    "host-",
    "203-0-113-77",
    "8.b.d.0.1.0.0.2",
    "Foo::bar",
    "std::",
    "é",
    "来",
    "\u0661",
    "s4",
    "1.2.3.4",
    "release ",
    "build=",
    "OID",
    "&gt;",
    "?v=",
    "CEF:0|x|",
    ":amd64 ",
    "<none>",
    "-1",
    "-5.el7",
    "_x64",
    ".zip",
    "git/",
    "Lib/",
    "Engine/5.6",
    "\\/",
    "S-1-",
    "2026.11.22.",
    "x@2636.",
    " on ",
    ".."
  };

  private final SplittableRandom random;

  /** The same lines for the same seed. */
  public FuzzedLines(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next line, seldom longer than a hundred bytes. */
  public byte[] next() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int parts = random.nextInt(18);
    for (int part = 0; part < parts; part++) {
      if (random.nextInt(12) == 0) {
        line.write(random.nextInt(256));
      } else {
        line.writeBytes(PARTS[random.nextInt(PARTS.length)].getBytes(StandardCharsets.UTF_8));
      }
    }
    return line.toByteArray();
  }
}
