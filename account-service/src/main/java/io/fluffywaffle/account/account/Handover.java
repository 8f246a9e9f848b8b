package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An owner offers their account to another member, who has until then to take it. */
@Embeddable
public record Handover(@Column(name = "handover_from") UUID from, @Column(name = "handover_to") UUID to,
		@Column(name = "handover_expires_at") Instant expiresAt) {

	/** Whether the offer stands. */
	public boolean isOpenAt(Instant now) {
		return now.isBefore(this.expiresAt);
	}

	/** Whether the user gives or is to take. */
	public boolean concerns(UUID userId) {
		return this.from.equals(userId) || this.to.equals(userId);
	}

}
