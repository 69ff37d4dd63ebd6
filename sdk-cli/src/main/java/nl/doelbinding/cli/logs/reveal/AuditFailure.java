package nl.doelbinding.cli.logs.reveal;

import java.io.IOException;

/** That the audit file takes no more, so that nothing more may be shown. */
public final class AuditFailure extends IOException {

  private static final long serialVersionUID = 1L;

  AuditFailure(IOException cause) {
    super(cause);
  }
}
