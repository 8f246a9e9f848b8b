package io.fluffywaffle.identity.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All invitations there ever were. */
@Repository
public class Invitations {

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final InvitationRow row;

	private final Clock clock;

	Invitations(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.row = new InvitationRow(json);
		this.clock = clock;
	}

	/** Newest first; null for those of any status. */
	public List<Invitation> list(@Nullable InvitationStatus status) {
		return this.jdbc.sql("""
				select * from invitation
				where cast(:status as text) is null or :status =
					case when status = 'OPEN' and expires_at <= :now then 'EXPIRED' else status end
				order by invited_at desc limit :most""")
			.param("status", (status != null) ? status.name() : null)
			.param("now", now())
			.param("most", MOST)
			.query(this.row)
			.list();
	}

	/** The invitation with this id. */
	public Optional<Invitation> find(UUID id) {
		return this.jdbc.sql("select * from invitation where id = ?").param(id).query(this.row).optional();
	}

	Optional<Invitation> findByToken(InvitationToken token) {
		return this.jdbc.sql("""
				select invitation.* from invitation
				join invitation_token on invitation_token.invitation_id = invitation.id
				where invitation_token.hash = ?""").param(token.hash()).query(this.row).optional();
	}

	/** Writes a new one, unless somebody else with this address is invited. */
	void add(Invitation invitation) {
		Guest guest = invitation.guest();
		this.jdbc.sql("""
				update invitation set status = 'EXPIRED'
				where lower(email) = lower(?) and status = 'OPEN' and expires_at <= ?""")
			.params(guest.email(), now())
			.update();
		try {
			this.jdbc.sql("""
					insert into invitation (id, first_name, last_name, name_key, email, admin, accounts, status,
						invited_by, invited_by_name, invited_at, expires_at, mail, mailing, mail_asked_at)
					values (?, ?, ?, ?, ?, ?, cast(? as jsonb), 'OPEN', ?, ?, ?, ?, 'WAITING', ?, ?)""")
				.params(invitation.id(), guest.firstName(), guest.lastName(), NameKey.of(guest.name()), guest.email(),
						guest.admin(), this.json.writeValueAsString(guest.accounts()), invitation.invitedBy().id(),
						invitation.invitedBy().name(), Timestamp.from(invitation.invitedAt()),
						Timestamp.from(invitation.expiresAt()), invitation.mailing(), now())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new InvitationRefused(InvitationRefused.Reason.EMAIL_TAKEN);
		}
	}

	/**
	 * Takes it back, unless it is decided otherwise or somebody is redeeming it.
	 */
	boolean withdraw(UUID id) {
		return this.jdbc.sql("""
				update invitation set status = 'WITHDRAWN'
				where id = ? and status in ('OPEN', 'EXPIRED') and leased_until is null""").param(id).update() > 0;
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
