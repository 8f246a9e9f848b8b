package io.fluffywaffle.notification.notice.text;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import io.fluffywaffle.defaults.phone.PhoneHash;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations with texts that nobody has read. */
@Component
class WaitingConversations {

	private final JdbcClient jdbc;

	private final PhoneHash hash;

	WaitingConversations(JdbcClient jdbc, PhoneHash hash) {
		this.jdbc = jdbc;
		this.hash = hash;
	}

	/**
	 * Notes a text, unless its sender was erased since.
	 * @param watch whether its minute is worth waiting for
	 * @return whether that begins now
	 */
	boolean texted(Texted text, boolean watch) {
		return this.jdbc.sql("""
				insert into waiting_conversation
					(id, account_id, client_id, phone, name, unread, oldest_at, episode, watched, sequence)
				select cast(:id as uuid), cast(:account as uuid), cast(:client as uuid), :phone, :name,
					cast(:unread as integer), cast(:at as timestamptz), cast(:sequence as bigint),
					cast(:watched as bigint), cast(:sequence as bigint)
				where not exists (select 1 from forgotten_client f where f.account_id = :account
						and f.client_id = cast(:client as uuid) and f.at >= cast(:at as timestamptz))
					and not exists (select 1 from forgotten_person f where f.account_id = :account
						and f.phone_hash = :hash and f.at >= cast(:at as timestamptz))
				on conflict (id) do update set client_id = excluded.client_id, phone = excluded.phone,
					name = excluded.name, unread = excluded.unread, sequence = excluded.sequence,
					watched = coalesce(waiting_conversation.watched, excluded.watched)
				where waiting_conversation.sequence < excluded.sequence
				returning coalesce(new.watched = new.sequence, false) as begins""")
			.param("id", text.conversationId())
			.param("account", text.accountId())
			.param("client", text.clientId())
			.param("phone", text.phone())
			.param("name", text.name())
			.param("unread", text.unread())
			.param("at", Timestamp.from(text.at()))
			.param("sequence", text.sequence())
			.param("watched", watch ? text.sequence() : null)
			.param("hash", this.hash.of(text.accountId(), text.phone()))
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	/**
	 * Somebody looked. Texts that came while they did begin anew.
	 * @return the episode that ended, empty when nothing waited
	 */
	OptionalLong read(Texted after) {
		String sql = (after.unread() == 0)
				? "delete from waiting_conversation where id = :id and sequence < :sequence returning episode" : """
						update waiting_conversation set unread = :unread, oldest_at = :at, episode = :sequence,
							watched = :sequence, sequence = :sequence
						where id = :id and sequence < :sequence returning old.episode""";
		return this.jdbc.sql(sql)
			.param("id", after.conversationId())
			.param("unread", after.unread())
			.param("at", Timestamp.from(after.at()))
			.param("sequence", after.sequence())
			.query((row, number) -> OptionalLong.of(row.getLong("episode")))
			.optional()
			.orElse(OptionalLong.empty());
	}

	/** The minute is over: what still waits, empty when somebody looked. */
	Optional<Waiting> end(TextWatch watch) {
		return this.jdbc.sql("""
				update waiting_conversation set watched = null
				where id = ? and account_id = ? and watched = ?
				returning client_id, phone, name, unread, episode""")
			.params(watch.conversationId(), watch.accountId(), watch.sequence())
			.query((row, number) -> new Waiting(row.getObject("client_id", UUID.class), row.getString("phone"),
					row.getString("name"), row.getInt("unread"), row.getLong("episode")))
			.optional();
	}

	void forgetBefore(Instant time) {
		this.jdbc.sql("delete from waiting_conversation where oldest_at < ?").param(Timestamp.from(time)).update();
	}

	/** Texts of one person that nobody has read. */
	record Waiting(@Nullable UUID clientId, String phone, @Nullable String name, int unread, long episode) {
	}

}
