package io.fluffywaffle.account.bank;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The keys of bank data, unwrapped, as this instance knows them: read again after two
 * seconds, and at once when something is encrypted with a key that is not known.
 */
@Component
class KeyRing implements SmartLifecycle {

	static final Duration READ_EVERY = Duration.ofSeconds(2);

	private static final Logger log = LoggerFactory.getLogger(KeyRing.class);

	private static final String FINGERPRINTS = "bank_fingerprint_key/wrapped";

	private final BankKeys keys;

	private final WrappingKey wrapping;

	private final Clock clock;

	private volatile @Nullable Mac fingerprints;

	private volatile @Nullable Known known;

	KeyRing(BankKeys keys, WrappingKey wrapping, Clock clock) {
		this.keys = keys;
		this.wrapping = wrapping;
		this.clock = clock;
	}

	/** Reads the keys: without them this instance does not start. */
	@Override
	public void start() {
		add(KeyState.PRIMARY);
		Known all = read(Map.of());
		if (all.aeads().size() < this.keys.wrapped().size()) {
			throw new IllegalStateException("Neither WAFFLE_BANK_KEY nor WAFFLE_BANK_KEY_PREVIOUS opens the keys of "
					+ "bank data in this database");
		}
		this.fingerprints = mac(fingerprintKey());
		this.known = all;
	}

	@Override
	public void stop() {
		this.known = null;
	}

	@Override
	public boolean isRunning() {
		return this.known != null;
	}

	// Before anything that serves requests or takes events, and after it when all stops
	@Override
	public int getPhase() {
		return 0;
	}

	/** The key with this id, empty when it is not there any more. */
	Optional<Aead> find(long id) {
		Known now = Objects.requireNonNull(this.known, "Not started");
		boolean fresh = this.clock.instant().isBefore(now.readAt().plus(READ_EVERY));
		if (!fresh || !now.aeads().containsKey(id)) {
			now = read(now.aeads());
			this.known = now;
		}
		return Optional.ofNullable(now.aeads().get(id));
	}

	Mac fingerprints() {
		return Objects.requireNonNull(this.fingerprints, "Not started");
	}

	/** Makes a key of this state, unless there is one. */
	void add(KeyState state) {
		KeysetHandle key = generate(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
		long id = Integer.toUnsignedLong(key.getPrimary().getId());
		if (this.keys.add(id, this.wrapping.wrap(key, purpose(id), AeadConfig2026.get()), state)) {
			log.info("Key {} of bank data was made", id);
		}
	}

	/** Wraps with the newest wrapping key what an earlier one has wrapped. */
	void rewrap() {
		this.keys.wrapped().forEach((id, wrapped) -> {
			if (!this.wrapping.isNewest(wrapped, purpose(id), AeadConfig2026.get())) {
				this.wrapping.unwrap(wrapped, purpose(id), AeadConfig2026.get())
					.ifPresent(
							(key) -> this.keys.rewrap(id, this.wrapping.wrap(key, purpose(id), AeadConfig2026.get())));
			}
		});
		this.keys.rewrapFingerprintKey(this.wrapping.wrap(fingerprintKey(), FINGERPRINTS, MacConfig2026.get()));
	}

	private Known read(Map<Long, Aead> before) {
		Instant now = this.clock.instant();
		Map<Long, Aead> aeads = new HashMap<>();
		this.keys.wrapped().forEach((id, wrapped) -> {
			Aead aead = before.containsKey(id) ? before.get(id) : unwrap(id, wrapped);
			if (aead != null) {
				aeads.put(id, aead);
			}
		});
		return new Known(Map.copyOf(aeads), now);
	}

	private @Nullable Aead unwrap(long id, String wrapped) {
		try {
			Optional<KeysetHandle> key = this.wrapping.unwrap(wrapped, purpose(id), AeadConfig2026.get());
			if (key.isEmpty()) {
				log.error("Key {} of bank data is wrapped by a key that this instance was not given", id);
				return null;
			}
			return key.get().getPrimitive(AeadConfig2026.get(), Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key of bank data is no AEAD", ex);
		}
	}

	private KeysetHandle fingerprintKey() {
		KeysetHandle fresh = generate(PredefinedMacParameters.HMAC_SHA256_256BITTAG, MacConfig2026.get());
		String wrapped = this.keys.fingerprintKey(this.wrapping.wrap(fresh, FINGERPRINTS, MacConfig2026.get()));
		return this.wrapping.unwrap(wrapped, FINGERPRINTS, MacConfig2026.get())
			.orElseThrow(() -> new IllegalStateException("The key of fingerprints does not open"));
	}

	private static Mac mac(KeysetHandle key) {
		try {
			return key.getPrimitive(MacConfig2026.get(), Mac.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of fingerprints is no MAC", ex);
		}
	}

	private static KeysetHandle generate(Parameters parameters, Configuration configuration) {
		try {
			return KeysetHandle.generateNew(parameters, configuration);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String purpose(long id) {
		return "bank_key/wrapped/" + id;
	}

	private record Known(Map<Long, Aead> aeads, Instant readAt) {

	}

}
