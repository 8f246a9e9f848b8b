package io.fluffywaffle.messaging.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a broadcast, in the order in which they are texted. */
@Component
public class RecipientList {

	/** Whether the person behind message {@code m} texted back within a week. */
	static final String REPLIED = """
			exists (select 1 from message reply where reply.conversation_id = m.conversation_id
			    and reply.direction = 'inbound' and reply.at between m.at and m.at + interval '7 days')""";

	private final Broadcasts broadcasts;

	private final JdbcClient jdbc;

	private final ErrorWords words;

	RecipientList(Broadcasts broadcasts, JdbcClient jdbc, ErrorWords words) {
		this.broadcasts = broadcasts;
		this.jdbc = jdbc;
		this.words = words;
	}

	/**
	 * Part of a list.
	 *
	 * @param next how far it went; null at the end
	 */
	public record Page(List<RecipientView> items, @Nullable Integer next) {
	}

	/** Where somebody without a text is. */
	static RecipientState withoutText(BroadcastState broadcast) {
		return (broadcast == BroadcastState.STOPPED) ? RecipientState.CANCELLED : RecipientState.WAITING;
	}

	/**
	 * One page.
	 * @param state only those in it; {@code replied} for those who texted back
	 * @param query part of a name or of a phone
	 * @param after how far the page before went
	 */
	public Page page(UUID accountId, UUID broadcastId, @Nullable String state, @Nullable String query, int after,
			int limit) {
		Broadcast broadcast = this.broadcasts.find(accountId, broadcastId)
			.orElseThrow(() -> Problem.notFound("broadcast"));
		StringBuilder sql = new StringBuilder("""
				select r.position, r.client_id, r.name, r.phone, m.conversation_id, m.status, m.error_code
				from broadcast_recipient r left join message m on m.id = r.message_id
				where r.broadcast_id = :broadcast and r.position > :after
				""");
		if (state != null) {
			sql.append("and ").append(condition(broadcast, state));
		}
		if (query != null) {
			sql.append(" and (r.name ilike :text or r.phone like :phone)");
		}
		List<Row> rows = this.jdbc.sql(sql.append(" order by r.position limit :limit").toString())
			.param("broadcast", broadcastId)
			.param("after", after)
			.param("limit", limit + 1)
			.param("statuses", (state != null && !state.equals("replied")) ? RecipientState.of(state).statuses() : null)
			.param("text", (query != null) ? "%" + escape(query) + "%" : null)
			.param("phone", (query != null) ? phonePattern(query) : null)
			.query((row, number) -> row(broadcast, row))
			.list();
		boolean more = rows.size() > limit;
		return new Page(rows.stream().limit(limit).map(Row::recipient).toList(),
				more ? Integer.valueOf(rows.get(limit - 1).position()) : null);
	}

	private static String condition(Broadcast broadcast, String state) {
		if (state.equals("replied")) {
			return REPLIED;
		}
		return (withoutText(broadcast.state()) == RecipientState.of(state))
				? "(r.message_id is null or m.status = any (:statuses))" : "m.status = any (:statuses)";
	}

	private Row row(Broadcast broadcast, ResultSet row) throws SQLException {
		String status = row.getString("status");
		RecipientState state = (status != null) ? RecipientState.of(DeliveryStatus.of(status))
				: withoutText(broadcast.state());
		Integer code = row.getObject("error_code", Integer.class);
		return new Row(row.getInt("position"),
				new RecipientView(row.getObject("client_id", UUID.class), row.getString("name"), row.getString("phone"),
						state, row.getObject("conversation_id", UUID.class),
						(code != null) ? this.words.of(code) : null));
	}

	private static String phonePattern(String query) {
		String digits = query.replaceAll("[ ().+/-]", "");
		return digits.matches("[0-9]+") ? "%" + digits + "%" : "";
	}

	private static String escape(String text) {
		return text.replaceAll("[\\x00\\p{Cs}]", "").replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	private record Row(int position, RecipientView recipient) {
	}

}
