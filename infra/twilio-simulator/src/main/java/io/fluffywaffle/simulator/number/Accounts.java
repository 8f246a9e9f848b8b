package io.fluffywaffle.simulator.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.simulator.log.Journal;

/** The accounts that may use the API; the first is the installation's own. */
public final class Accounts {

	private final Map<String, TwilioAccount> bySid = new ConcurrentHashMap<>();

	private final Journal.Topic<TwilioAccount> journal;

	private final TwilioAccount first;

	public Accounts(Journal journal, TwilioAccount first) {
		this.journal = journal.topic("account", TwilioAccount.class, this::keep);
		this.first = first;
		keep(first);
	}

	public TwilioAccount first() {
		return this.first;
	}

	public void put(TwilioAccount account) {
		this.journal.append(account);
		keep(account);
	}

	/**
	 * The secondary token becomes the first one.
	 * @return the account as it is then, empty without a secondary token
	 */
	public Optional<TwilioAccount> promote(String sid) {
		Optional<TwilioAccount> promoted = find(sid).filter((account) -> account.secondaryAuthToken() != null)
			.map(TwilioAccount::promoted);
		promoted.ifPresent(this::put);
		return promoted;
	}

	public Optional<TwilioAccount> find(String sid) {
		return Optional.ofNullable(this.bySid.get(sid));
	}

	public List<String> sids() {
		return List.copyOf(this.bySid.keySet());
	}

	private void keep(TwilioAccount account) {
		this.bySid.put(account.sid(), account.sid().equals(this.first.sid()) ? settled(account) : account);
	}

	// The installation's own token is a setting and wins over what an older state file
	// says, unless that setting is what was replaced.
	private TwilioAccount settled(TwilioAccount account) {
		boolean current = account.authToken().equals(this.first.authToken())
				|| this.first.authToken().equals(account.formerAuthToken());
		return current ? account : account.withAuthToken(this.first.authToken());
	}

}
