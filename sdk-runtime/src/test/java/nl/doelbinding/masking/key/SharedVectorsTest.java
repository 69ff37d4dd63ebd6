package nl.doelbinding.masking.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nl.doelbinding.masking.SharedData;
import nl.doelbinding.masking.address.IpAddress;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of the schemes' own authors and of those who wrote them again. */
class SharedVectorsTest {

  @Test
  void the_vectors_of_ipcrypt_are_met() throws IOException {
    Path file = SharedData.directory("ip").resolve("ipcrypt-spec-test-vectors.json");
    SoftAssertions soft = new SoftAssertions();
    int pfx = 0;
    int deterministic = 0;
    for (JsonNode row : new JsonMapper().readTree(Files.readString(file))) {
      byte[] key = HexFormat.of().parseHex(row.get("key").asString());
      switch (row.get("variant").asString()) {
        case "ipcrypt-pfx" -> {
          check(soft, IpcryptPfx.of(key), row, "encrypted_ip");
          pfx++;
        }
        case "ipcrypt-deterministic" -> {
          check(soft, IpcryptDeterministic.of(key), row, "encrypted_ip");
          deterministic++;
        }
        default -> assertThat(row.get("variant").asString()).startsWith("ipcrypt-nd");
      }
    }
    soft.assertAll();
    assertThat(pfx).isGreaterThan(10);
    assertThat(deterministic).isGreaterThan(4);
  }

  @Test
  void the_vectors_of_crypto_pan_are_met() throws IOException {
    Path file = SharedData.directory("ip").resolve("cryptopan-reference-vectors.jsonl");
    SoftAssertions soft = new SoftAssertions();
    List<JsonNode> rows = SharedData.jsonLines(file);
    for (JsonNode row : rows) {
      CryptoPan cipher = CryptoPan.of(HexFormat.of().parseHex(row.get("key").asString()));
      check(soft, cipher, row, "encrypted");
    }
    soft.assertAll();
    assertThat(rows).hasSizeGreaterThan(100);
  }

  @Test
  void the_sample_trace_of_crypto_pan_is_met() throws IOException {
    Path directory = SharedData.directory("ip");
    String key =
        SharedData.jsonLines(directory.resolve("cryptopan-reference-vectors.jsonl"))
            .get(0)
            .get("key")
            .asString();
    CryptoPan cipher = CryptoPan.of(HexFormat.of().parseHex(key));
    List<String> raw = column(directory.resolve("cryptopan-sample-trace-raw.tsv"));
    List<String> sanitized = column(directory.resolve("cryptopan-sample-trace-sanitized.tsv"));

    assertThat(raw.stream().map(text -> cipher.encrypt(address(text)).toString()).toList())
        .hasSizeGreaterThan(50)
        .isEqualTo(sanitized);
    assertThat(sanitized.stream().map(text -> cipher.decrypt(address(text)).toString()).toList())
        .isEqualTo(raw);
  }

  private static void check(
      SoftAssertions soft, AddressCipher cipher, JsonNode row, String encrypted) {
    IpAddress address = address(row.get("ip").asString());
    IpAddress expected = address(row.get(encrypted).asString());
    soft.assertThat(cipher.encrypt(address)).as("%s", row).isEqualTo(expected);
    soft.assertThat(cipher.decrypt(expected)).as("%s", row).isEqualTo(address);
  }

  private static IpAddress address(String text) {
    // Some vectors write groups of two zeros, which is an address nonetheless.
    return IpAddress.parse(text).orElseThrow(() -> new AssertionError("no address: " + text));
  }

  private static List<String> column(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)[2]).toList();
  }
}
