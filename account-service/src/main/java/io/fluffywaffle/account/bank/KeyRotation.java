package io.fluffywaffle.account.bank;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.account.bank.BankAccountTable.Secret;
import io.fluffywaffle.defaults.faults.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the key of bank data while everything runs: a new key is told to every
 * instance, becomes the primary one, everything is encrypted anew in small batches, and
 * the old key goes. Each step is in the database, so any instance goes on after any
 * crash.
 */
@Service
public class KeyRotation {

	/** By then every instance has read the keys again, with time to spare. */
	static final Duration SETTLE = KeyRing.READ_EVERY.multipliedBy(2);

	private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

	private static final int BATCH = 25;

	private final BankKeys keys;

	private final KeyRing ring;

	private final BankAccountTable table;

	private final BankCipher cipher;

	private final TransactionTemplate transaction;

	/**
	 * What does not open with its key: left alone, with its key, until the next start.
	 */
	private final Set<UUID> unreadable = ConcurrentHashMap.newKeySet();

	KeyRotation(BankKeys keys, KeyRing ring, BankAccountTable table, BankCipher cipher,
			TransactionTemplate transaction) {
		this.keys = keys;
		this.ring = ring;
		this.table = table;
		this.cipher = cipher;
		this.transaction = transaction;
	}

	/** Begins; one that is under way goes on instead. */
	@Transactional
	public void begin() {
		this.ring.rewrap();
		this.ring.add(KeyState.NEXT);
	}

	/** Does what can be done by now. */
	void advance() {
		if (this.keys.promote(SETTLE)) {
			log.info("Bank data are written with a new key");
		}
		if (this.keys.hasOld()) {
			int count = encryptAllAnew();
			int removed = this.keys.removeUnused();
			log.info("{} bank accounts were encrypted anew, {} old keys removed", count, removed);
		}
	}

	private int encryptAllAnew() {
		int all = 0;
		int some = -1;
		while (some != 0) {
			some = this.transaction.execute((status) -> encryptSomeAnew());
			all += some;
			CrashPoint.reach("K2");
		}
		return all;
	}

	private int encryptSomeAnew() {
		long key = this.keys.holdPrimary();
		List<Secret> some = this.table.lockSomeOfOldKeys(BATCH, this.unreadable);
		some.forEach((old) -> encryptAnew(old, key));
		CrashPoint.reach("K1");
		return some.size();
	}

	private void encryptAnew(Secret old, long key) {
		try {
			BankNumbers numbers = this.cipher.decrypt(old.keyId(), old.companyId(), old.id(), old.secret())
				.orElseThrow(() -> new IllegalStateException("There is no key %d of bank data".formatted(old.keyId())));
			this.table.replace(new Secret(old.id(), old.companyId(), key,
					this.cipher.encrypt(key, old.companyId(), old.id(), numbers)));
		}
		catch (IllegalStateException ex) {
			this.unreadable.add(old.id());
			log.error("A bank account is left with its old key, which therefore stays", ex);
		}
	}

}
