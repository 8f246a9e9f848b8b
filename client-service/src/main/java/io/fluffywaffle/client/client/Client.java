package io.fluffywaffle.client.client;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.spelling.Spelling;
import io.fluffywaffle.defaults.ids.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Somebody who texts with an account, known by one phone number. */
@Entity
public class Client {

	@Id
	private UUID id;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	private UUID accountId;

	private String phone;

	private String name;

	private String sortName;

	private @Nullable String timeZone;

	private @Nullable String blockReason;

	private @Nullable Instant blockedAt;

	private Instant addedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "client_group_member", joinColumns = @JoinColumn(name = "client_id"))
	@Column(name = "group_id")
	private Set<UUID> groupIds = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "client_tag", joinColumns = @JoinColumn(name = "client_id"))
	@Column(name = "tag")
	private Set<String> tags = new HashSet<>();

	protected Client() {
	}

	Client(UUID accountId, String phone, String name, @Nullable String timeZone, Instant now) {
		this.id = Ids.next();
		this.accountId = accountId;
		this.phone = phone;
		this.name = name;
		this.sortName = Spelling.fold(name);
		this.addedAt = now;
		this.timeZone = timeZone;
	}

	/** Changes what the client is called. */
	public void rename(String newName) {
		this.name = newName;
		this.sortName = Spelling.fold(newName);
	}

	/** Moves the client to another number, in E.164. */
	public void moveTo(String newPhone) {
		this.phone = newPhone;
	}

	/** Puts the client into a time zone of their own; null means the account's. */
	public void settleIn(@Nullable String newTimeZone) {
		this.timeZone = newTimeZone;
	}

	/** Refuses texts from and to the client; a second reason replaces the first. */
	public void block(String reason, Instant now) {
		this.blockReason = reason;
		this.blockedAt = (this.blockedAt != null) ? this.blockedAt : now;
	}

	/** Lets texts pass again. */
	public void unblock() {
		this.blockReason = null;
		this.blockedAt = null;
	}

	/** Puts the client into a group. */
	public void join(UUID groupId) {
		this.groupIds.add(groupId);
	}

	/** Takes the client out of a group. */
	public void leave(UUID groupId) {
		this.groupIds.remove(groupId);
	}

	/** Puts the client into exactly these groups. */
	public void regroup(Set<UUID> newGroupIds) {
		this.groupIds.retainAll(newGroupIds);
		this.groupIds.addAll(newGroupIds);
	}

	/** Notes something about the client. */
	public void tag(String tag) {
		this.tags.add(tag);
	}

	public UUID id() {
		return this.id;
	}

	public UUID accountId() {
		return this.accountId;
	}

	public String phone() {
		return this.phone;
	}

	public String name() {
		return this.name;
	}

	/** What the client is sorted by: the name without case and accents. */
	String sortName() {
		return this.sortName;
	}

	public Optional<String> timeZone() {
		return Optional.ofNullable(this.timeZone);
	}

	public boolean blocked() {
		return this.blockedAt != null;
	}

	public Optional<String> blockReason() {
		return Optional.ofNullable(this.blockReason);
	}

	public Set<UUID> groupIds() {
		return Set.copyOf(this.groupIds);
	}

	/** What is noted about the client, sorted. */
	public List<String> tags() {
		return this.tags.stream().sorted().toList();
	}

	/** Rises with every change; known as soon as the client was written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

}
