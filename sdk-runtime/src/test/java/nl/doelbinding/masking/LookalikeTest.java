package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mozilla/5.0 (X11; rv:1.9.2.24) Gecko/20111103 Firefox/2.0.0.20",
        "HeadlessChrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0",
        "\"Mozilla/5.0 (Windows NT 5.1) AppleWebKit/534 SomeBrowser/2.0.9.20\"",
        "Server: Apache Tomcat/9.0.12.1 Jetty/12.0.3.1 zlib/1.2.3.4",
        "version 1.2.3.4 Version=4.0.0.0, Culture=neutral (v1.2.3.4) ver. 10.2.0.5",
        "{\"version\":\"29.1.1.0\"} <FileVersion>11.0.15.50</FileVersion> ~~6.1.1.0",
        "Database 12c Release 12.1.0.2 - 64bit, kernel/5.15.90.1-microsoft",
        "foo-1.2.3.4.jar app-1.2.3.4-SNAPSHOT.war 1.2.3.4.RELEASE 5.0.0.1.Final",
        "0ubuntu0.24.04.1 phpMyAdmin-2.8.2.3",
        "file_version=1.2.3.4 5.15.90.1-microsoft-standard-WSL2 6.5.0.35-generic AppleWebKit/5.3.7.6",
        "Web Cache/2.0.0.2.0 version 2024.1.2.3.4 v2024.1.2.3.4 Tomcat/2024.1.2.3.4",
        "Mozilla/5.0+(X11)+Some-Browser/2.0.9.20",
        "{\"agent\":\"Mozilla\\/5.0 (X11) Chrome\\/131.0.0.0 Safari\\/537.36\"} Version\\/1.2.3.4",
        "{\"versionFrom\":\"1.0.0.0\",\"versionTo\":\"2.0.0.0\",\"toolVersionName\":\"3.1.2.0\"}",
        "{\"ABCversion\":\"5.2.0.16\",\"toolversion\":\"24.3.3.6\",\"SyntaxOID\":\"2.5.5.8\"}",
        "&lt;Version&gt;1.3.185.27&lt;/Version&gt; Version   - 8.4.13.0 DLL Version R9.2.0.0-REL-X",
        "build=12.2.0.5 firmware: 5.6.20.1 sdk 1.2.3.4 build 4.3.2.1 release 0.99.2.0 Android 4.4.2.1",
        "GET /app.js?v=1.2.3.4&x=1 GET /x?a=b&ver=203.1.2.3",
        "CEF:0|Acme|Gate|6.4.1.2|100|x CEF:0|Acme|Gate|10.0.0.15.0|x LEEF:1.0|Acme|Gate|1.0.0.0|x",
        "libacme1:amd64 (2.7.6.1-2, 2.7.6.2-1) acme:arm64 1.2.3.4-1 1.2.3.5-1, acme:all <none> 1.2.3.4-1, acme (0.19.8.1-2+b1)",
        "acme-1.2.3.4-5.el7.x86_64 1.2.3.4-0ubuntu2 3.10.0.1-957.el7 5.15.0.1-56-generic 2.6.32.12-0.7-default",
        "Acme.Notes_1.2.3.4_x64__abc acme_1.2.3.4_amd64.deb acme-1.2.3.4.x86_64 Acme-8.28.0.41.dmg",
        "1.2.3.4-rc1 1.2.3.4b2 1.2.3.4.dev5 1.2.3.4.post1 1.2.3.4.Beta2",
        "curl/7.1.2.3 git/1.7.4.1 libacme/7.22 other/1.2.3.4 Agent/1.2.3.4 Engine/11.1",
        "/repo/acme/1.2.3.4/acme-1.2.3.4.pom /libs/acme/192.1.2.3/acme.min.js",
        "acme 8.0.2.0.1 internal, Database 11g 11.2.0.4.0, jdk-21.0.9.0.10-1.el9.x86_64"
      })
  void versions_stay(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CCFile::captureLogRun vault::api::core Foo::Bar::baz() std::vector<int> Face::cacheLoad()",
        "'{}'::jsonb, '5'::bigint, ''::text, x::int",
        "SSL routines::bad key share, error:0A0000C1:SSL routines::no shared cipher",
        "Thread-1950::INFO::2011-12-07 12:14:15,018::dispatcher::94::Storage.Dispatcher",
        "arn:aws:s3:::bucket arn:aws:iam::123456789012:user/x Login::106 Login",
        "std::f64::consts::PI core::f32::EPSILON crypto::sha1::Digest task::94::done x::be::ef",
        "ActiveRecord::Base String::valueOf int[]::new Map.Entry::getKey add:: Ad::",
        "LOGIN :: User: jan :: Type: x, 3 :: 4, done :: ok",
        "HTTP/1.1::~~Host q=0.5::~~Accept 300::~~Connection 12::34::56 V1::C2::D3",
        "dead::beef face::feed b::c"
      })
  void double_colons_in_code_stay(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:50:56:aa:5a:bf 00-1B-44-11-3A-B7 001b.4411.3ab7",
        "MAC=02:42:ac:11:00:02:02:42:8a:10:00:01:08:00",
        "16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48 00:1B:44:FF:FE:11:3A:B7",
        "12:34:56 12:34:56.789 2026-01-02T03:04:05Z 1:02:03:04 00:00:00:00 23:7:6:86",
        "87:8C:2:BD:DD:A8:43:3A aa-bb-11-22-33-44 00-d8-61-35-80-81",
        "0000:00:1f.2 pci 0000:00:1e: ratio 16:9 a:b:c:d 3:2:1"
      })
  void hardware_addresses_and_times_stay(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OID 1.3.6.1.4.1.311.21.7 and 1.2.840.113549.1.1.11 and oid: 1.3.6.1",
        "1.2.840.113549.1.9.16.2 2.5.1024.1.2.3.4",
        "1.2.3.4.5.6 256.1.1.1 1.1.1.256 1.1.1.1000 192.0.2 192..2.1 .0.2.1",
        "1.234.567.890 EUR, phone 06.12.34.56.78, 15.42.50.675872",
        "123e4567-e89b-12d3-a456-426614174000 2026-01-02-03 1-2-3-4-5.example.net",
        "/var/log/ip-10-0-1-5.ec2.internal.log ip-10-0-1-5 job-26-01-02-03 part-0-1-2-3 a-1-2-3-4-5",
        "a.b.c.d.e ip6.arpa ipv6-literal.net",
        "backup-2026.11.22.10.30.log 2026.11.22.10.30.15 2026.11.22.10 22.11.2026.10.30",
        "S-1-2-3-4 sid=S-1-5-22-111 [acme@2636.1.1.1.2.142 x] [acme@32473.1.2.3.4 x] iso.3.6.1.2.1",
        "a..1.3.39.9gJ app 323.0.0.46.119"
      })
  void other_rows_of_numbers_stay(String line) {
    unchanged(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", ":", "::::", "%", "%3A", "....", "1", "1.", "[::", "\\", "-"})
  void fragments_stay(String line) {
    unchanged(line);
  }

  private static void unchanged(String line) {
    assertThat(LogMasker.ofDefaults().mask(line)).isSameAs(line);
  }
}
