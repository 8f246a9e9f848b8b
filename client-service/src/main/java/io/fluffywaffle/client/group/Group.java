package io.fluffywaffle.client.group;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.spelling.Spelling;
import io.fluffywaffle.defaults.ids.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A name under which clients of an account are put together. */
@Entity
@Table(name = "client_group")
public class Group {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID accountId;

	private String name;

	private String sortName;

	private String colour;

	private Instant addedAt;

	protected Group() {
	}

	Group(UUID accountId, String name, String colour, Instant now) {
		this.id = Ids.next();
		this.accountId = accountId;
		this.name = name;
		this.sortName = Spelling.fold(name);
		this.colour = colour;
		this.addedAt = now;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/** {@code #rrggbb}. */
	public String colour() {
		return this.colour;
	}

}
