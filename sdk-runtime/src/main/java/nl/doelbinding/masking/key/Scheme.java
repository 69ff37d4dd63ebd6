package nl.doelbinding.masking.key;

/** The ways to encrypt an address. */
enum Scheme {
  IPCRYPT_PFX("pfx", "ipcrypt-pfx") {
    @Override
    AddressCipher cipher(MasterKey key, String period) {
      return IpcryptPfx.of(key.derive(title, period, IpcryptPfx.KEY));
    }
  },
  IPCRYPT_DETERMINISTIC("det", "ipcrypt-deterministic") {
    @Override
    AddressCipher cipher(MasterKey key, String period) {
      return IpcryptDeterministic.of(key.derive(title, period, Aes.KEY));
    }
  },
  /** Takes the key itself, because that is what the data to join was written with. */
  CRYPTO_PAN("cpn", "crypto-pan") {
    @Override
    AddressCipher cipher(MasterKey key, String period) {
      return CryptoPan.of(key.material());
    }
  };

  /** All of them, not copied. */
  static final Scheme[] ALL = values();

  /** How a mark begins. */
  final String before;

  final String title;

  Scheme(String code, String title) {
    this.before = code + '=';
    this.title = title;
  }

  abstract AddressCipher cipher(MasterKey key, String period);

  MarkTag tag(MasterKey key, String period) {
    return new MarkTag(key.derive("doelbinding-mark " + title, period, Aes.KEY));
  }
}
