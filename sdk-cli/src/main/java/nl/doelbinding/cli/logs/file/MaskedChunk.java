package nl.doelbinding.cli.logs.file;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.cli.logs.form.Packing;
import nl.doelbinding.masking.MaskedBytes;

/** What was made of a chunk. */
final class MaskedChunk {

  final MaskedBytes out = new MaskedBytes();
  final Packing.Packer packer;
  final List<Long> lines = new ArrayList<>();
  boolean changed;

  MaskedChunk(Packing.Packer packer) {
    this.packer = packer;
  }
}
