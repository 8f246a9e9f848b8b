package io.fluffywaffle.defaults.audit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Where acts are told; requests with {@link Audited} are told by themselves. */
public class AuditTrail {

	/** The logical name of the fact. */
	public static final String TYPE = "Audited";

	private final String service;

	private final Outbox outbox;

	private final Clock clock;

	private final Supplier<@Nullable String> traceId;

	AuditTrail(String service, Outbox outbox, Clock clock, Supplier<@Nullable String> traceId) {
		this.service = service;
		this.outbox = outbox;
		this.clock = clock;
		this.traceId = traceId;
	}

	/** The topic on which a service of this name tells its acts. */
	public static String topicOf(String service) {
		return "audit." + service + ".v1";
	}

	/**
	 * Tells an act that is no request, in the caller's transaction where there is one.
	 */
	@Transactional
	public void tell(AuditEntry entry) {
		AuditFact fact = AuditFact.of(entry, this.clock.instant(), this.service, this.traceId.get());
		String key = Stream.of(Optional.ofNullable(fact.accountId()), Optional.ofNullable(fact.actor().id()))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse("-");
		UUID id = (entry.id() != null) ? entry.id() : Ids.next();
		this.outbox.append(new OutgoingEvent(topicOf(this.service), key, TYPE, entry.accountId(), id, fact));
	}

	/**
	 * Notes a detail of what the current request does; nothing happens outside of one.
	 */
	public void details(String name, String value) {
		notes().ifPresent((notes) -> notes.details().put(name, value));
	}

	/** Notes what the current request is done to, where its path does not say it. */
	public void target(String kind, String id) {
		notes().ifPresent((notes) -> notes.targets().put(kind, id));
	}

	/** Notes the account of the current request, where its path does not say it. */
	public void account(UUID accountId) {
		notes().ifPresent((notes) -> notes.account(accountId));
	}

	private static Optional<AuditNotes> notes() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null && request.getAttribute(AuditNotes.ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST) instanceof AuditNotes notes) ? Optional.of(notes) : Optional.empty();
	}

}
