package nl.doelbinding.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.doelbinding.analysis.config.ModulePatterns;
import nl.doelbinding.analysis.merge.FoundRegister;
import nl.doelbinding.analysis.merge.RegisterMerge;
import nl.doelbinding.analysis.render.HtmlRegisterRenderer;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {
  private static final String SHOP = RegisterJson.write(Shop.register().withFindings());
  private static final Register OWN = Registers.of("public class Nothing {}").register();

  @Test
  void what_was_written_is_read_again() throws UnusableRegisterException {
    assertThat(RegisterJson.write(read(SHOP))).isEqualTo(SHOP);
  }

  @Test
  void a_mark_of_the_encoding_at_the_start_is_passed_over() throws UnusableRegisterException {
    assertThat(RegisterJson.write(read("\uFEFF" + SHOP))).isEqualTo(SHOP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": \"doelbinding-register\" | \"format\": \"cyclonedx\" | a.jar is no register:"
            + " its format is not \"doelbinding-register\"; name a register that Doelbinding wrote",
        "\"formatVersion\": 1 | \"formatVersion\": 2 | a.jar is a register of format version 2, and"
            + " this tool reads version 1: write it with the same version of Doelbinding",
        "\"formatVersion\": 1 | \"formatVersion\": \"1\" | a.jar is a register of format version"
            + " \"1\", and this tool reads version 1: write it with the same version of"
            + " Doelbinding",
        "\"formatVersion\": 1 | \"formatVersion\": 1, \"extra\": {} | a.jar cannot be used: the"
            + " file has \"extra\", which this version does not know; write it again with this"
            + " version of Doelbinding",
        "\"formatVersion\": 1 | \"formatVersion\": 1, \"formatVersion\": 1 | a.jar cannot be used:"
            + " it is no JSON from line 4 on (Duplicate Object property \"formatVersion\"); write"
            + " it again with this version of Doelbinding",
        "\"profiling\": true | \"profiling\": \"yes\" | a.jar cannot be used:"
            + " activities[2].profiling is a text and must be true or false; write it again with"
            + " this version of Doelbinding",
        "\"role\": \"PROCESSOR\" | \"role\": \"FRIEND\" | a.jar cannot be used: recipients[0].role"
            + " is \"FRIEND\", which this version does not know; write it again with this version"
            + " of Doelbinding",
        "\"country\": \"GB\" | \"country\": \"gb\" | a.jar cannot be used: recipients[0].country is"
            + " \"gb\", which has not the form it needs; write it again with this version of"
            + " Doelbinding",
        "\"name\": \"Cloudhuis Ltd\" | \"name\": \"Cloud\\u0007\" | a.jar cannot be used:"
            + " recipients[0].name holds a control character; write it again with this version of"
            + " Doelbinding",
        "\"name\": \"Cloudhuis Ltd\" | \"name\": \"Cloud\\ud800\" | a.jar cannot be used:"
            + " recipients[0].name holds a control character; write it again with this version of"
            + " Doelbinding",
        "\"name\": \"Cloudhuis Ltd\" | \"name\": null | a.jar cannot be used: recipients[0].name is"
            + " null and must be a text; write it again with this version of Doelbinding",
        "\"name\": \"Cloudhuis Ltd\", | '' | a.jar cannot be used: recipients[0] lacks \"name\";"
            + " write it again with this version of Doelbinding",
        "\"payment-provider\" | null | a.jar cannot be used: activities[1].data[3].recipients[0] is"
            + " null and must be a text; write it again with this version of Doelbinding",
        "\"payment-provider\" | \"nobody\" | a.jar cannot be used: the activity \"invoicing\" names"
            + " the recipient \"nobody\", which is not in it; write it again with this version of"
            + " Doelbinding",
        "\"id\": \"waiting-list\" | \"id\": \"newsletter\" | a.jar cannot be used: two activities"
            + " have the id \"newsletter\"; write it again with this version of Doelbinding",
        "\"invoicing\" | \"nothing\" | a.jar cannot be used: the activity \"credit-check\" names"
            + " the purpose \"invoicing\", which is not in it; write it again with this version of"
            + " Doelbinding",
        "\"nl\": \"Wachtlijst\" | \"nl\": \" \" | a.jar cannot be used: A text needs words in Dutch"
            + " or in English; write it again with this version of Doelbinding",
        "\"version\": 1 | \"version\": 99999999999 | a.jar cannot be used: activities[0].version is"
            + " out of range; write it again with this version of Doelbinding",
      })
  void what_is_wrong_is_one_sentence(String written, String changed, String sentence) {
    String hostile =
        written.equals("\"invoicing\"")
            ? SHOP.replace("\"id\": \"invoicing\"", "\"id\": \"nothing\"")
            : SHOP.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(changed));

    assertThat(hostile).isNotEqualTo(SHOP);
    assertThatThrownBy(() -> read(hostile))
        .isInstanceOf(UnusableRegisterException.class)
        .hasMessage(sentence);
  }

  @Test
  void purposes_that_are_a_kind_of_themselves_are_refused() {
    String cyclic =
        SHOP.replace(
            "\"purposeType\": \"nl.acme.Invoicing\",",
            "\"purposeType\": \"nl.acme.Invoicing\",\n\"extends\": [\"credit-check\"],");

    assertThatThrownBy(() -> read(cyclic))
        .hasMessageStartingWith(
            "a.jar cannot be used: the purpose \"credit-check\" is a kind of itself:"
                + " \"credit-check → invoicing → credit-check\"; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "<html>", "[]", "null", "7", "\"doelbinding-register\"", "{}x"})
  void what_is_no_json_or_no_register_is_one_sentence(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnusableRegisterException.class)
        .hasMessageMatching("a\\.jar (is no register: .*|cannot be used: it is no JSON.*)");
  }

  @Test
  void what_is_nested_without_end_is_refused() {
    assertThatThrownBy(() -> read("[".repeat(1_000_000)))
        .hasMessage(
            "a.jar cannot be used: it is nested deeper, or longer, than any register is; write it"
                + " again with this version of Doelbinding");
  }

  @Test
  void more_parts_than_a_register_can_have_are_refused() {
    assertThatThrownBy(() -> read("[" + "0,".repeat(9_000_000) + "0]"))
        .hasMessageContaining("longer, than any register is");
  }

  @Test
  void what_is_no_utf_8_is_refused() {
    assertThatThrownBy(() -> RegisterReader.read(new byte[] {'{', (byte) 0xC3, '}'}, "a.jar"))
        .hasMessage(
            "a.jar cannot be used: it is not UTF-8; write it again with this version of"
                + " Doelbinding");
  }

  @Test
  void a_file_that_is_too_large_is_not_parsed() {
    assertThatThrownBy(() -> RegisterReader.read(new byte[RegisterReader.LARGEST + 1], "a.jar"))
        .hasMessageContaining("larger than 64 MiB");
  }

  @Property(tries = 300)
  void a_truncated_register_is_one_sentence(@ForAll Random random) {
    String truncated = SHOP.substring(0, random.nextInt(SHOP.length() - 2));

    assertThatThrownBy(() -> read(truncated))
        .isInstanceOf(UnusableRegisterException.class)
        .hasMessageStartingWith("a.jar ");
  }

  /** Bytes are overwritten, lines are lost, doubled and moved, and words are changed for others. */
  @Property(tries = 3000)
  void whatever_happened_to_a_register_it_is_one_sentence_or_can_be_shown(@ForAll Random random) {
    byte[] bytes = mutated(random).getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    Register register;
    try {
      register = RegisterReader.read(bytes, "a.jar");
    } catch (UnusableRegisterException refused) {
      assertThat(refused.getMessage())
          .startsWith("a.jar ")
          .hasSizeLessThan(500)
          .doesNotContain("\n", "Exception", "nl.doelbinding.analysis", "tools.jackson");
      return;
    }
    FoundRegister found = new FoundRegister(register, "a.jar");
    Register merged = RegisterMerge.merge(OWN, List.of(found), ModulePatterns.none()).register();
    assertThat(new HtmlRegisterRenderer(Language.EN).render(merged)).isNotEmpty();
  }

  private static String mutated(Random random) {
    String[] lines = SHOP.split("\n");
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      int line = random.nextInt(lines.length);
      switch (random.nextInt(5)) {
        case 0 -> lines[line] = "";
        case 1 -> lines[line] += lines[line];
        case 2 -> lines[line] = lines[random.nextInt(lines.length)];
        case 3 -> lines[line] = lines[line].replaceFirst(": .*?(,?)$", ": " + value(random) + "$1");
        default -> lines[line] = lines[line].replaceFirst("\"[^\"]*\"", value(random));
      }
    }
    return String.join("\n", lines);
  }

  private static String value(Random random) {
    String[] values = {
      "null",
      "[]",
      "{}",
      "[null]",
      "true",
      "-1",
      "1e999",
      "\"\"",
      "\" \"",
      "\"P1Y\"",
      "\"NL\"",
      "\"%s $1 <b>\"",
      "\"newsletter\"",
      "12345678901234567890",
      "\"DB-217\""
    };
    return Matcher.quoteReplacement(values[random.nextInt(values.length)]);
  }

  private static Register read(String json) throws UnusableRegisterException {
    return RegisterReader.read(json.getBytes(StandardCharsets.UTF_8), "a.jar");
  }
}
