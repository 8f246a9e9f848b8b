package io.fluffywaffle.simulator.service;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import io.fluffywaffle.simulator.log.Journal;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/** The Messaging Services: those that were set up, and those that numbers just name. */
public final class Services {

	private static final String OFF = "off";

	private final Map<String, MessagingService> bySid = new ConcurrentSkipListMap<>();

	private final Journal.Topic<MessagingService> journal;

	private final Accounts accounts;

	private final Numbers numbers;

	private final InstantSource clock;

	public Services(Journal journal, Accounts accounts, Numbers numbers, InstantSource clock) {
		this.journal = journal.topic("service", MessagingService.class,
				(service) -> this.bySid.put(service.sid(), service));
		this.accounts = accounts;
		this.numbers = numbers;
		this.clock = clock;
	}

	public MessagingService put(String sid, ServiceSettings settings) {
		MessagingService changed = find(sid).orElseGet(() -> MessagingService.implied(sid, this.accounts.first().sid()))
			.changed(settings, this.clock.instant());
		this.journal.append(changed);
		this.bySid.put(sid, changed);
		return changed;
	}

	public Optional<MessagingService> find(String sid) {
		return Optional.ofNullable(this.bySid.get(sid))
			.or(() -> implied().filter((one) -> one.sid().equals(sid)).findFirst());
	}

	public List<MessagingService> ofAccount(String accountSid) {
		return Stream.concat(this.bySid.values().stream(), implied())
			.filter((service) -> service.accountSid().equals(accountSid))
			.toList();
	}

	/** Where a text to the number goes, and where when that fails. */
	public InboundUrls inboundUrls(OwnedNumber number) {
		return serviceOf(number).filter((service) -> !service.useInboundWebhookOnNumber())
			.map((service) -> new InboundUrls(service.inboundRequestUrl(), service.fallbackUrl()))
			.orElseGet(() -> new InboundUrls(number.smsUrl(), number.smsFallbackUrl()));
	}

	/** Whether STOP, START and HELP to the number are Twilio's business. */
	public boolean handlesOptOuts(OwnedNumber number) {
		return !OFF.equals(number.optOutHandling())
				&& serviceOf(number).map((service) -> !OFF.equals(service.optOutHandling())).orElse(true);
	}

	/** Whether it is for texts that a service sends. */
	public boolean handlesOptOuts(String serviceSid) {
		return find(serviceSid).map((service) -> !OFF.equals(service.optOutHandling())).orElse(true);
	}

	private Optional<MessagingService> serviceOf(OwnedNumber number) {
		return Optional.ofNullable(number.messagingServiceSid()).flatMap(this::find);
	}

	private Stream<MessagingService> implied() {
		return this.numbers.all()
			.stream()
			.filter((number) -> number.messagingServiceSid() != null
					&& !this.bySid.containsKey(number.messagingServiceSid()))
			.map((number) -> MessagingService.implied(String.valueOf(number.messagingServiceSid()),
					number.accountSid()))
			.distinct();
	}

	/** A webhook and its fallback. */
	public record InboundUrls(@Nullable String url, @Nullable String fallback) {

	}

}
