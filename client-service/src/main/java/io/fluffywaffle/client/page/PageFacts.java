package io.fluffywaffle.client.page;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.fluffywaffle.client.erasure.Tombstones;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells pages as visitors see them; drafts are nobody's business. */
@Component
class PageFacts implements Tombstones {

	private final ActionPages pages;

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final Clock clock;

	PageFacts(ActionPages pages, JdbcClient jdbc, Outbox outbox, Clock clock) {
		this.pages = pages;
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Tells a page that changed, in the transaction that changed it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(ActionPage page) {
		if (!page.published()) {
			return;
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		boolean open = page.open(now);
		// beside the page: its time coming is no edit, and nobody's edit is too late
		// because of it
		this.jdbc.sql("update action_page set told_open = ? where id = ?").params(open, page.id()).update();
		append(page.accountId(), page.id(),
				new PageChanged(page.id(), page.accountId(), page.slug(), page.title(), open, now));
	}

	/** Has others forget a page. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tellGone(UUID accountId, UUID id) {
		append(accountId, id, null);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void tellAllGone(UUID accountId) {
		this.pages.findAllOf(accountId).forEach((page) -> tellGone(accountId, page.id()));
	}

	/** Tells those that opened or closed because their time came. */
	@Transactional
	public void tellDue() {
		this.jdbc.sql("""
				select id from action_page where state = 'open' and told_open <>
					((opens_at is null or opens_at <= :now) and (closes_at is null or closes_at > :now))""")
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, index) -> row.getObject("id", UUID.class))
			.list()
			.forEach((id) -> this.pages.findById(id).ifPresent(this::tell));
	}

	private void append(UUID accountId, UUID id, @Nullable PageChanged body) {
		this.outbox.append(OutgoingEvent.of(PageChanged.TOPIC, id.toString(), PageChanged.TYPE, accountId, body));
	}

}
