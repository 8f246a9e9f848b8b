package io.fluffywaffle.client.note;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientRegister;
import io.fluffywaffle.client.client.SearchText;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.client.timeline.Timeline;
import io.fluffywaffle.client.timeline.TimelineEntry;
import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notes about clients. */
@Service
public class Notes {

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	private final ClientRegister clients;

	private final Timeline timeline;

	private final AccountRoles roles;

	private final Outbox outbox;

	private final Clock clock;

	Notes(JdbcClient jdbc, ClientRegister clients, Timeline timeline, AccountRoles roles, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.timeline = timeline;
		this.roles = roles;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The notes about a client, the latest first. */
	@Transactional(readOnly = true)
	public List<Note> of(UUID accountId, UUID clientId) {
		this.clients.find(accountId, clientId);
		return this.jdbc.sql("""
				select id, text, author_id, author_name, mentions, at from client_note
				where account_id = ? and client_id = ? order by at desc, id desc limit ?""")
			.params(accountId, clientId, MOST)
			.query((row, index) -> new Note(row.getObject("id", UUID.class), row.getString("text"),
					row.getObject("author_id", UUID.class), row.getString("author_name"),
					List.of((UUID[]) row.getArray("mentions").getArray()), row.getTimestamp("at").toInstant()))
			.list();
	}

	/**
	 * Writes something about a client, and tells of the members whom it names.
	 * @throws NotAMember when one of those is none
	 */
	@Transactional
	public Note add(UUID accountId, UUID clientId, CurrentUser author, String text, List<UUID> mentions) {
		this.clients.requirePresent(accountId, clientId);
		if (mentions.stream().anyMatch((userId) -> this.roles.roleOf(accountId, userId).isEmpty())) {
			throw new NotAMember();
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Note note = new Note(Ids.next(), text, author.id(), author.name(), mentions, now);
		this.jdbc.sql("""
				insert into client_note (id, account_id, client_id, text, search_text, author_id, author_name, mentions,
					at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(note.id(), accountId, clientId, text, SearchText.fold(text), note.authorId(), note.authorName(),
					mentions.toArray(UUID[]::new), Timestamp.from(now))
			.update();
		this.timeline.add(new TimelineEntry(accountId, clientId, "note.added", Actor.of(author),
				Map.of("noteId", note.id()), now));
		if (!mentions.isEmpty()) {
			String client = this.clients.find(accountId, clientId).client().name();
			this.outbox.append(ClientMentioned.of(accountId, clientId, client, note).toEvent());
		}
		return note;
	}

	/**
	 * Deletes a note.
	 * @param asLead whether notes of others may be deleted, too
	 * @throws NotTheAuthor when somebody else wrote it
	 */
	@Transactional
	public void delete(UUID accountId, UUID clientId, UUID noteId, UUID userId, boolean asLead) {
		UUID author = this.jdbc
			.sql("select author_id from client_note where account_id = ? and client_id = ? and id = ?")
			.params(accountId, clientId, noteId)
			.query((row, index) -> row.getObject("author_id", UUID.class))
			.optional()
			.orElseThrow(NoSuchNote::new);
		if (!asLead && !author.equals(userId)) {
			throw new NotTheAuthor();
		}
		this.jdbc.sql("delete from client_note where account_id = ? and id = ?").params(accountId, noteId).update();
	}

}
