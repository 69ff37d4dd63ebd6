package nl.doelbinding.cli.logs.reveal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import nl.doelbinding.cli.logs.file.OutputFailure;
import nl.doelbinding.cli.logs.form.Packing;
import nl.doelbinding.cli.logs.form.PeekedInput;
import nl.doelbinding.masking.key.Revealer;

/**
 * Copies logs with the addresses that were encrypted in them. What is shown was written down
 * before, stretch by stretch, so that a log of any length takes as much memory. For one thread.
 */
public final class Revealing {

  private final Revealer revealer;
  private final Request request;
  private final AuditLog audit;
  private final OutputStream out;
  private long revealed;
  private long left;
  private boolean written;

  /** For one request. */
  public Revealing(Revealer revealer, Request request, AuditLog audit, OutputStream out) {
    this.revealer = requireNonNull(revealer, "revealer");
    this.request = requireNonNull(request, "request");
    this.audit = requireNonNull(audit, "audit");
    this.out = requireNonNull(out, "out");
  }

  /**
   * Copies a log, unpacked.
   *
   * @param from what it is called in the audit file
   * @param live whether it is a pipe, of which what is there must not wait for more
   * @throws AuditFailure if it cannot be written down; what was not, was not shown
   * @throws OutputFailure if nobody takes what is shown
   * @throws IOException if the log cannot be read
   */
  public void copy(InputStream in, String from, boolean live) throws IOException {
    written = false;
    PeekedInput packed = live ? PeekedInput.ofPipe(in) : PeekedInput.of(in);
    Packing packing = Packing.of(packed.content());
    try (InputStream text = packing.isPacked() ? packing.unpack(packed) : packed) {
      Stretches stretches = new Stretches(text, live);
      while (stretches.next()) {
        show(stretches.text(), from);
      }
    }
    if (!written) {
      writeDown(from, 0, 0);
    }
  }

  /** Shows the address behind each mark, a line for each. */
  public void show(List<String> marks, String from) throws IOException {
    written = false;
    byte[] lines = (String.join("\n", marks) + '\n').getBytes(UTF_8);
    show(new String(lines, ISO_8859_1), from);
    if (!written) {
      writeDown(from, 0, 0);
    }
  }

  private void show(String text, String from) throws IOException {
    Revealer.Revealed shown = revealer.reveal(text);
    if (shown.revealed() + shown.left() > 0) {
      writeDown(from, shown.revealed(), shown.left());
    }
    revealed += shown.revealed();
    left += shown.left();
    try {
      out.write(shown.text().getBytes(ISO_8859_1));
      out.flush();
    } catch (IOException failed) {
      throw new OutputFailure(failed);
    }
  }

  private void writeDown(String from, long shown, long unknown) throws AuditFailure {
    try {
      audit.append(request, from, shown, unknown);
      written = true;
    } catch (IOException failed) {
      throw new AuditFailure(failed);
    }
  }

  /** How many addresses were shown. */
  public long revealed() {
    return revealed;
  }

  /** How many marks were not written under the key. */
  public long left() {
    return left;
  }
}
