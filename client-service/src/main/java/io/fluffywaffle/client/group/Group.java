package io.fluffywaffle.client.group;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.group.rule.Rules;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.spelling.Spelling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A name under which clients of an account are put together, by hand or by rules.
 */
@Entity
@Table(name = "client_group")
public class Group {

	private static final String COLOUR = "#6e7781";

	@Id
	private UUID id;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	private UUID accountId;

	private String name;

	private String sortName;

	private String colour;

	private String kind;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Rules rules;

	private Instant addedAt;

	protected Group() {
	}

	Group(UUID accountId, String name, GroupDraft draft, Instant now) {
		this.id = Ids.next();
		this.accountId = accountId;
		this.name = name;
		this.sortName = Spelling.fold(name);
		this.colour = Objects.requireNonNullElse(draft.colour(), COLOUR);
		this.rules = draft.rules();
		this.kind = (draft.rules() != null) ? "smart" : "named";
		this.addedAt = now;
	}

	/** Changes what the draft says something about. */
	void edit(GroupDraft draft) {
		if (draft.name() != null) {
			this.name = draft.name();
			this.sortName = Spelling.fold(draft.name());
		}
		if (draft.colour() != null) {
			this.colour = draft.colour();
		}
		if (draft.rules() != null) {
			this.rules = draft.rules();
		}
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

	public GroupKind kind() {
		return "smart".equals(this.kind) ? GroupKind.SMART : GroupKind.NAMED;
	}

	/** Whom a smart group takes in. */
	public Optional<Rules> rules() {
		return Optional.ofNullable(this.rules);
	}

	/** Rises with every change; known as soon as the group was written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

}
