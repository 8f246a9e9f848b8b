package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.ids.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A team that texts: its numbers, its members and its carrier. No change by its people
 * leaves it without an owner, and as soon as it has numbers, exactly one of them is the
 * default.
 */
@Entity
public class Account {

	@Id
	private UUID id;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	private String name;

	private String colour;

	private String timeZone;

	private String country;

	private String language;

	@JdbcTypeCode(SqlTypes.JSON)
	private AccountSettings settings;

	private Instant openedAt;

	private @Nullable Instant deletedAt;

	@Embedded
	private @Nullable Handover handover;

	@Embedded
	private @Nullable CarrierCredentials carrier;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "account_number", joinColumns = @JoinColumn(name = "account_id"))
	@MapKeyColumn(name = "number")
	private Map<String, NumberUse> numbers = new HashMap<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "account_member", joinColumns = @JoinColumn(name = "account_id"))
	@MapKeyColumn(name = "user_id")
	private Map<UUID, Membership> members = new HashMap<>();

	protected Account() {
	}

	private Account(AccountProfile profile, Instant openedAt) {
		this.id = Ids.next();
		this.name = profile.name();
		this.colour = profile.colour();
		this.timeZone = profile.timeZone();
		this.country = profile.country();
		this.language = profile.language();
		this.settings = AccountSettings.NONE;
		this.openedAt = openedAt;
	}

	/** Opens an account with its first owner. */
	static Account open(AccountProfile profile, UUID owner, @Nullable String ownerName, Instant now) {
		Account account = new Account(profile, now);
		account.members.put(owner, new Membership(AccountRole.OWNER, ownerName, now));
		return account;
	}

	/** Changes what the account is called and where it is. */
	public void describe(AccountProfile profile) {
		this.name = profile.name();
		this.colour = profile.colour();
		this.timeZone = profile.timeZone();
		this.country = profile.country();
		this.language = profile.language();
	}

	/** Changes how the account texts. */
	public void configure(AccountSettings newSettings) {
		this.settings = newSettings;
	}

	/**
	 * Adds a number in E.164; the first one becomes the default by itself.
	 * @throws NumberInUse when it is here already
	 */
	public AccountNumber add(String number, String label, boolean asDefault, List<String> capabilities, Instant now) {
		if (this.numbers.containsKey(number)) {
			throw new NumberInUse();
		}
		NumberUse use = new NumberUse(label, this.numbers.isEmpty(), now, String.join(",", capabilities));
		this.numbers.put(number, use);
		if (asDefault) {
			makeDefault(number);
		}
		return number(number).orElseThrow();
	}

	/**
	 * Changes what a number is called.
	 * @throws NoSuchNumber when it is none of the account's
	 */
	public void label(String number, String label) {
		this.numbers.put(number, use(number).labelled(label));
	}

	/**
	 * Lets new conversations begin from a number.
	 * @throws NoSuchNumber when it is none of the account's
	 */
	public void makeDefault(String number) {
		if (!use(number).isDefault()) {
			this.numbers.replaceAll((one, other) -> other.asDefault(one.equals(number)));
		}
	}

	/** Takes a number away; the oldest that is left becomes the default. */
	public void drop(String number) {
		NumberUse dropped = this.numbers.remove(number);
		if (dropped != null && dropped.isDefault() && !this.numbers.isEmpty()) {
			makeDefault(numbers().getFirst().number());
		}
	}

	/** One of the account's numbers. */
	public Optional<AccountNumber> number(String number) {
		return Optional.ofNullable(this.numbers.get(number)).map((use) -> AccountNumber.of(number, use));
	}

	private NumberUse use(String number) {
		return Optional.ofNullable(this.numbers.get(number)).orElseThrow(NoSuchNumber::new);
	}

	/**
	 * Makes a user a member, or changes what the member is.
	 * @param name how the user is called; null keeps what is known
	 * @throws LastOwner when nobody would be left as owner
	 */
	public void admit(UUID userId, AccountRole role, @Nullable String name, Instant now) {
		Membership before = this.members.get(userId);
		if (role != AccountRole.OWNER) {
			requireOwnerBeside(userId);
		}
		Membership after = (before != null) ? before.changedTo(role, name) : new Membership(role, name, now);
		if (!after.equals(before)) {
			this.members.put(userId, after);
			dropHandoverOf(userId);
		}
	}

	/**
	 * Removes a member.
	 * @return whether the user was one
	 * @throws LastOwner when nobody would be left as owner
	 */
	public boolean remove(UUID userId) {
		requireOwnerBeside(userId);
		boolean wasMember = this.members.containsKey(userId);
		forget(userId);
		return wasMember;
	}

	/**
	 * Offers the account to another member; a later offer replaces this one.
	 * @throws NoSuchHandover when an owner is none, or the other no member
	 */
	public void offer(UUID owner, UUID to, Instant expiresAt) {
		if (!isOwner(owner) || owner.equals(to) || !this.members.containsKey(to)) {
			throw new NoSuchHandover();
		}
		this.handover = new Handover(owner, to, expiresAt);
	}

	/**
	 * Takes the account over: the taker is an owner from now on, the giver a supervisor.
	 * @throws NoSuchHandover when no offer to the user stands
	 */
	public void takeOver(UUID userId, Instant now) {
		Handover offer = handover(now).filter((open) -> open.to().equals(userId)).orElseThrow(NoSuchHandover::new);
		admit(userId, AccountRole.OWNER, null, now);
		admit(offer.from(), AccountRole.SUPERVISOR, null, now);
		this.handover = null;
	}

	/** Takes an offer back, or declines it. */
	public void dropHandover() {
		this.handover = null;
	}

	/** Deletes the account, for now: who was in it stays noted. */
	public void delete(Instant now) {
		this.deletedAt = (this.deletedAt != null) ? this.deletedAt : now;
		this.handover = null;
	}

	/** Brings a deleted account back, with everybody who was in it. */
	public void restore() {
		this.deletedAt = null;
	}

	/** Takes over credentials; the token in them is sealed. */
	public void connect(CarrierCredentials credentials, Instant now) {
		this.carrier = credentials.after(this.carrier, now);
	}

	/** Texts with the installation's credentials from now on. */
	public void disconnect() {
		this.carrier = null;
	}

	/**
	 * Lets go of a user who is deleted, even of the last owner: an admin of the
	 * installation then names another.
	 */
	public void forget(UUID userId) {
		dropHandoverOf(userId);
		this.settings = this.settings.without(userId);
		this.members.remove(userId);
	}

	private void dropHandoverOf(UUID userId) {
		if (this.handover != null && this.handover.concerns(userId)) {
			this.handover = null;
		}
	}

	private void requireOwnerBeside(UUID userId) {
		boolean another = this.members.entrySet()
			.stream()
			.anyMatch((member) -> member.getValue().isOwner() && !member.getKey().equals(userId));
		if (!another && isOwner(userId)) {
			throw new LastOwner();
		}
	}

	private boolean isOwner(UUID userId) {
		return roleOf(userId).filter((role) -> role == AccountRole.OWNER).isPresent();
	}

	/** The user's role, empty for strangers. */
	public Optional<AccountRole> roleOf(UUID userId) {
		return Optional.ofNullable(this.members.get(userId)).map(Membership::role);
	}

	/** The numbers in the order in which they were added. */
	public List<AccountNumber> numbers() {
		return this.numbers.entrySet()
			.stream()
			.sorted(Comparator.comparing((number) -> number.getValue().addedAt()))
			.map((number) -> AccountNumber.of(number.getKey(), number.getValue()))
			.toList();
	}

	/** The members in the order in which they came. */
	public List<AccountMember> members() {
		return this.members.entrySet()
			.stream()
			.sorted(Comparator.comparing((member) -> member.getValue().addedAt()))
			.map((member) -> new AccountMember(member.getKey(), member.getValue().role(), member.getValue().name(),
					member.getValue().addedAt()))
			.toList();
	}

	/** The ids of its owners, in the order in which they came. */
	public List<UUID> owners() {
		return members().stream()
			.filter((member) -> member.role() == AccountRole.OWNER)
			.map(AccountMember::userId)
			.toList();
	}

	/** What a member was called when they came; null where nobody said. */
	@Nullable String nameOf(UUID userId) {
		Membership member = this.members.get(userId);
		return (member != null) ? member.name() : null;
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public String colour() {
		return this.colour;
	}

	public String timeZone() {
		return this.timeZone;
	}

	public String country() {
		return this.country;
	}

	/** BCP 47. */
	public String language() {
		return this.language;
	}

	public AccountSettings settings() {
		return this.settings;
	}

	public Instant openedAt() {
		return this.openedAt;
	}

	public AccountStatus status() {
		return (this.deletedAt != null) ? AccountStatus.DELETED : AccountStatus.ACTIVE;
	}

	public boolean isDeleted() {
		return this.deletedAt != null;
	}

	public Optional<Instant> deletedAt() {
		return Optional.ofNullable(this.deletedAt);
	}

	/** The offer that stands, if any. */
	public Optional<Handover> handover(Instant now) {
		return Optional.ofNullable(this.handover).filter((offer) -> offer.isOpenAt(now));
	}

	public Optional<CarrierCredentials> carrier() {
		return Optional.ofNullable(this.carrier);
	}

	/** Rises with every change; known as soon as the account was written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

}
