package io.fluffywaffle.client.client;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.spelling.Spelling;
import io.fluffywaffle.defaults.ids.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

	private @Nullable String email;

	private @Nullable String language;

	private @Nullable String timeZone;

	@Convert(converter = StoredTimeZoneSource.class)
	private @Nullable TimeZoneSource timeZoneSource;

	@Convert(converter = StoredConsent.class)
	private ConsentState consent = ConsentState.NONE;

	private @Nullable Instant consentAt;

	private boolean paused;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> fields = Map.of();

	private @Nullable UUID mergedInto;

	// written beside: a text is no edit, and nobody's edit is too late because of one
	@Column(insertable = false, updatable = false)
	private @Nullable Instant lastReceivedAt;

	@Column(insertable = false, updatable = false)
	private @Nullable Instant lastSentAt;

	private String searchText;

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

	/** Somebody new, in the time zone of the account until told otherwise. */
	public Client(UUID accountId, String phone, String name, Instant now) {
		this.id = Ids.next();
		this.accountId = accountId;
		this.phone = phone;
		this.name = name;
		this.sortName = Spelling.fold(name);
		this.addedAt = now;
		this.searchText = searchable();
	}

	/** Changes what the client is called. */
	public void rename(String newName) {
		this.name = newName;
		this.sortName = Spelling.fold(newName);
		this.searchText = searchable();
	}

	/**
	 * Moves the client to another number, in E.164. Whoever calls this decides what
	 * becomes of the consent, which was given for the number before.
	 */
	public void moveTo(String newPhone) {
		this.phone = newPhone;
		this.searchText = searchable();
	}

	/** Changes where mail reaches the client; null for nowhere. */
	public void receiveMailAt(@Nullable String newEmail) {
		this.email = newEmail;
		this.searchText = searchable();
	}

	/** Changes the language the client prefers, BCP 47; null when nobody knows. */
	public void speak(@Nullable String newLanguage) {
		this.language = newLanguage;
	}

	/** Puts the client into a time zone of their own; null means the account's. */
	public void settleIn(@Nullable String newTimeZone, TimeZoneSource source) {
		if (!Objects.equals(newTimeZone, this.timeZone)) {
			this.timeZone = newTimeZone;
			this.timeZoneSource = (newTimeZone != null) ? source : null;
		}
	}

	/**
	 * Replaces the values of the account's own fields, checked before; empty ones are
	 * none.
	 */
	public void fillIn(Map<String, String> newFields) {
		this.fields = newFields.entrySet()
			.stream()
			.filter((field) -> !field.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Takes over what the ledger says from now on. */
	public void consent(ConsentState newConsent, Instant now) {
		this.consent = newConsent;
		this.consentAt = now;
	}

	/** Takes the client out of broadcasts for a while. */
	public void pause() {
		this.paused = true;
	}

	/** Takes the client into broadcasts again. */
	public void resume() {
		this.paused = false;
	}

	/**
	 * Hides the client behind another, who they turned out to be; null shows them again.
	 */
	public void mergeInto(@Nullable UUID survivorId) {
		this.mergedInto = survivorId;
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
		this.searchText = searchable();
	}

	/** Notes exactly this about the client. */
	public void retag(Set<String> newTags) {
		this.tags.retainAll(newTags);
		this.tags.addAll(newTags);
		this.searchText = searchable();
	}

	private String searchable() {
		return SearchText.of(this.name, this.phone, this.email, this.tags);
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

	public Optional<String> email() {
		return Optional.ofNullable(this.email);
	}

	public Optional<String> language() {
		return Optional.ofNullable(this.language);
	}

	public Optional<String> timeZone() {
		return Optional.ofNullable(this.timeZone);
	}

	/** Empty where the time zone is the account's. */
	public Optional<TimeZoneSource> timeZoneSource() {
		return Optional.ofNullable(this.timeZoneSource);
	}

	public ConsentState consent() {
		return this.consent;
	}

	/** When the ledger last said something. */
	public Optional<Instant> consentAt() {
		return Optional.ofNullable(this.consentAt);
	}

	/** Whether the client wants no broadcasts for now. */
	public boolean paused() {
		return this.paused;
	}

	/** The values of the account's own fields, by key. */
	public Map<String, String> fields() {
		return new TreeMap<>(this.fields);
	}

	/** The client that this one turned out to be. */
	public Optional<UUID> mergedInto() {
		return Optional.ofNullable(this.mergedInto);
	}

	public Instant addedAt() {
		return this.addedAt;
	}

	public Optional<Instant> lastReceivedAt() {
		return Optional.ofNullable(this.lastReceivedAt);
	}

	public Optional<Instant> lastSentAt() {
		return Optional.ofNullable(this.lastSentAt);
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
