package io.fluffywaffle.identity.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.access.AccountGrant;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;

/** Reads an invitation from its row. */
final class InvitationRow implements RowMapper<Invitation> {

	private final JsonMapper json;

	InvitationRow(JsonMapper json) {
		this.json = json;
	}

	@Override
	public Invitation mapRow(ResultSet row, int number) throws SQLException {
		Guest guest = new Guest(row.getString("first_name"), row.getString("last_name"), row.getString("email"),
				row.getBoolean("admin"), List.of(this.json.readValue(row.getString("accounts"), AccountGrant[].class)));
		return new Invitation(row.getObject("id", UUID.class), guest, InvitationStatus.valueOf(row.getString("status")),
				MailState.valueOf(row.getString("mail")), row.getInt("mailing"),
				new Inviter(row.getObject("invited_by", UUID.class), row.getString("invited_by_name")),
				row.getTimestamp("invited_at").toInstant(), row.getTimestamp("expires_at").toInstant());
	}

}
