package io.fluffywaffle.simulator.number;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import io.fluffywaffle.simulator.live.LiveEvents;
import io.fluffywaffle.simulator.log.Journal;
import io.fluffywaffle.simulator.message.Sids;
import org.jspecify.annotations.Nullable;

/** The numbers of every account. */
public final class Numbers {

	private final Map<String, OwnedNumber> byNumber = new ConcurrentSkipListMap<>();

	private final Journal.Topic<OwnedNumber> changes;

	private final Journal.Topic<String> deletions;

	private final Accounts accounts;

	private final LiveEvents events;

	private final InstantSource clock;

	public Numbers(Journal journal, Accounts accounts, LiveEvents events, InstantSource clock) {
		this.changes = journal.topic("number", OwnedNumber.class, (owned) -> this.byNumber.put(owned.number(), owned));
		this.deletions = journal.topic("number-deleted", String.class, this.byNumber::remove);
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
	}

	/** Adds the number or changes its settings; what is not given stays as it is. */
	public OwnedNumber put(String number, NumberSettings settings) {
		Optional<OwnedNumber> old = find(number);
		Instant now = this.clock.instant();
		OwnedNumber owned = new OwnedNumber(old.map(OwnedNumber::sid).orElseGet(() -> Sids.next("PN")), number,
				or(settings.accountSid(), old.map(OwnedNumber::accountSid).orElse(this.accounts.first().sid())),
				or(settings.label(), old.map(OwnedNumber::label).orElse(number)),
				(settings.smsUrl() != null) ? settings.smsUrl() : old.map(OwnedNumber::smsUrl).orElse(null),
				(settings.smsFallbackUrl() != null) ? settings.smsFallbackUrl()
						: old.map(OwnedNumber::smsFallbackUrl).orElse(null),
				(settings.messagingServiceSid() != null) ? settings.messagingServiceSid()
						: old.map(OwnedNumber::messagingServiceSid).orElse(null),
				(settings.optOutHandling() != null) ? settings.optOutHandling()
						: old.map(OwnedNumber::optOutHandling).orElse(null),
				old.map(OwnedNumber::createdAt).orElse(now), now);
		this.changes.append(owned);
		this.byNumber.put(number, owned);
		this.events.publish("number", owned);
		return owned;
	}

	/** Adds a number unless somebody owns it: of two buyers at once one gets it. */
	public synchronized Optional<OwnedNumber> buy(String number, NumberSettings settings) {
		return find(number).isPresent() ? Optional.empty() : Optional.of(put(number, settings));
	}

	public void delete(String number) {
		this.deletions.append(number);
		this.byNumber.remove(number);
		this.events.publish("number-deleted", Map.of("number", number));
	}

	public Optional<OwnedNumber> find(String number) {
		return Optional.ofNullable(this.byNumber.get(number));
	}

	public List<OwnedNumber> all() {
		return List.copyOf(this.byNumber.values());
	}

	public Stream<OwnedNumber> ofAccount(String accountSid) {
		return all().stream().filter((owned) -> owned.accountSid().equals(accountSid));
	}

	/** The sender pool of a Messaging Service. */
	public List<OwnedNumber> ofService(String accountSid, String serviceSid) {
		return ofAccount(accountSid).filter((owned) -> serviceSid.equals(owned.messagingServiceSid())).toList();
	}

	private static String or(@Nullable String given, String otherwise) {
		return Objects.requireNonNullElse(given, otherwise);
	}

}
