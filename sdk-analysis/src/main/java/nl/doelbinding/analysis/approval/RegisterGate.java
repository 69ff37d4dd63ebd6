package nl.doelbinding.analysis.approval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.diff.RegisterDiff;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RegisterReader;
import nl.doelbinding.analysis.register.Sha256;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what nobody approved from shipping: holds a register that was built, of a module or of a
 * whole reactor, against the one that was approved, and approves it.
 *
 * <p>Not for several threads that approve in one directory.
 *
 * @param file the approved register; the log of approvals is beside it
 * @param shown what sentences call the file
 * @since 0.1
 */
public record RegisterGate(Path file, String shown) {
  private static final long LARGEST = 64L * 1024 * 1024;

  /** What approving came to: nothing where there was nothing to approve. */
  public record Outcome(List<Change> changes, boolean first, List<Path> written) {
    /** Copies the lists. */
    public Outcome {
      changes = List.copyOf(changes);
      written = List.copyOf(written);
    }

    /** As a build log says it. */
    public String told(RegisterGate gate) {
      if (written.isEmpty()) {
        return "There is nothing to approve: the register is as it was approved";
      }
      String files = "Wrote " + gate.shown() + " and " + gate.shownLog() + "; commit both. ";
      if (first) {
        return files + "This is the first approval";
      }
      return files + changes.size() + (changes.size() == 1 ? " change" : " changes") + " approved";
    }
  }

  /**
   * The approved register.
   *
   * @return empty where there is no file
   * @throws UnusableRegisterException if there is one that cannot be used
   */
  public Optional<Register> approved() throws UnusableRegisterException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new UnusableRegisterException(shown + " is larger than 64 MiB, which no register is");
      }
      return Optional.of(RegisterReader.read(Files.readAllBytes(file), shown));
    } catch (IOException unreadable) {
      throw new UnusableRegisterException(shown + " cannot be read: is it a file?", unreadable);
    }
  }

  /**
   * The log of approvals; empty where there is no file.
   *
   * @throws UnusableApprovalsException if there is one that cannot be used
   */
  public ApprovalLog log() throws UnusableApprovalsException {
    Path log = logFile();
    String name = shownLog();
    if (Files.notExists(log)) {
      return ApprovalLog.EMPTY;
    }
    try {
      if (Files.size(log) > ApprovalLogReader.LARGEST) {
        throw new UnusableApprovalsException(name + " is larger than 16 MiB");
      }
      return ApprovalLogReader.read(Files.readAllBytes(log), name);
    } catch (IOException unreadable) {
      throw new UnusableApprovalsException(name + " cannot be read: is it a file?", unreadable);
    }
  }

  /**
   * What changed since the last approval, heaviest first.
   *
   * @return empty where nothing was approved yet
   * @throws UnusableRegisterException if the approved register cannot be used
   */
  public Optional<List<Change>> judge(Register built) throws UnusableRegisterException {
    return approved().map(approved -> RegisterDiff.between(approved, built));
  }

  /**
   * Approves a register: writes it, and what changed into the log. Where nothing changed, nothing
   * is written.
   *
   * @throws UnusableRegisterException if the register that was approved before cannot be used
   * @throws UnusableApprovalsException if the log cannot be used
   * @throws IOException if the files cannot be written; then both stay as they are, unless the very
   *     last step fails: the log is moved into place first, so that no register is approved without
   *     an entry
   */
  public Outcome approve(Register built, ApprovalNote note)
      throws UnusableRegisterException, UnusableApprovalsException, IOException {
    Register before = approved().orElse(null);
    ApprovalLog log = log();
    List<Change> changes = before == null ? List.of() : RegisterDiff.between(before, built);
    if (before != null && changes.isEmpty()) {
      return new Outcome(changes, false, List.of());
    }
    String text = ApprovedRegister.text(ActivityVersions.of(built, before, log));
    Approval approval = approval(before, built, note, changes, hash(text));
    Path directory = directory();
    List<Path> written =
        new FileSwap()
            .add(
                List.of(
                    RenderedFile.of(ApprovalLog.FILE_NAME, log.with(approval).text()),
                    RenderedFile.of(String.valueOf(file.getFileName()), text)),
                directory)
            .write();
    return new Outcome(changes, before == null, written);
  }

  /** The log of approvals. */
  public Path logFile() {
    return directory().resolve(ApprovalLog.FILE_NAME);
  }

  /** What sentences call the log. */
  public String shownLog() {
    return shown.substring(0, shown.lastIndexOf('/') + 1) + ApprovalLog.FILE_NAME;
  }

  private Path directory() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private Approval approval(
      @Nullable Register before,
      Register built,
      ApprovalNote note,
      List<Change> changes,
      String hash)
      throws IOException {
    List<String> ids = built.activities().stream().map(activity -> activity.id()).toList();
    List<Approval.RemovedActivity> removed =
        before == null
            ? List.of()
            : before.activities().stream()
                .filter(activity -> !ids.contains(activity.id()))
                .map(activity -> new Approval.RemovedActivity(activity.id(), activity.version()))
                .toList();
    return new Approval(
        note.date().toString(),
        note.approver(),
        note.note(),
        built.statement() == null ? null : built.statement().version(),
        before == null ? null : hash(Files.readString(file, StandardCharsets.UTF_8)),
        hash,
        changes.stream().map(Approval.ApprovedChange::of).toList(),
        removed);
  }

  /** Whatever ends of lines a checkout made of it. */
  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text.replace("\r\n", "\n")));
  }
}
