package io.fluffywaffle.identity.user;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.identity.keycloak.RealmUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody who uses the installation, or did. What Keycloak knows is a replica here;
 * language, time zone, phone and picture are ours.
 */
@Entity
@Table(name = "person")
public class User {

	@Id
	private UUID id;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	@Embedded
	private Naming naming;

	private String sortName;

	private String searchText;

	private @Nullable String phone;

	private String locale;

	private String timeZone;

	private boolean admin;

	private boolean machine;

	@Enumerated(EnumType.STRING)
	private Status status = Status.ACTIVE;

	private @Nullable Integer picture;

	private boolean secondFactor;

	private @Nullable UUID invitedBy;

	private Instant createdAt;

	// written by each sign-in, past the version
	@Column(updatable = false, insertable = false)
	private @Nullable Instant lastSignInAt;

	protected User() {
	}

	User(Newcomer newcomer, boolean machine, Instant now) {
		this.id = newcomer.id();
		this.locale = newcomer.locale();
		this.timeZone = newcomer.timeZone();
		this.admin = newcomer.admin();
		this.machine = machine;
		this.invitedBy = newcomer.invitedBy();
		this.createdAt = now;
		call(newcomer.naming());
	}

	/** Changes what they are called, after Keycloak did. */
	final void call(Naming newNaming) {
		this.naming = newNaming;
		this.sortName = newNaming.sortName();
		this.searchText = newNaming.searchText();
	}

	/** Whether Keycloak knows nothing new in what its lists show. */
	boolean agreesWith(RealmUser realm, boolean nowAdmin) {
		return this.naming.equals(Naming.of(realm)) && this.status == statusOf(realm) && this.admin == nowAdmin;
	}

	/**
	 * Takes over what Keycloak knew when the user had this version here.
	 * @throws OptimisticLockingFailureException when they have another one by now
	 */
	void follow(RealmUser realm, boolean nowAdmin, boolean nowSecondFactor, long readAfter) {
		if (version() != readAfter) {
			throw new OptimisticLockingFailureException("Read before version " + version());
		}
		call(Naming.of(realm));
		this.status = statusOf(realm);
		this.createdAt = realm.createdAt();
		this.admin = nowAdmin;
		this.secondFactor = nowSecondFactor;
	}

	/** Can be called there from now on; null for nowhere. */
	void answer(@Nullable String newPhone) {
		this.phone = newPhone;
	}

	/** Speaks another language or lives elsewhere; null keeps what is there. */
	void settle(@Nullable String newLocale, @Nullable String newTimeZone) {
		this.locale = Objects.requireNonNullElse(newLocale, this.locale);
		this.timeZone = Objects.requireNonNullElse(newTimeZone, this.timeZone);
	}

	void admit(boolean active) {
		this.status = active ? Status.ACTIVE : Status.DISABLED;
	}

	void appoint(boolean nowAdmin) {
		this.admin = nowAdmin;
	}

	/** Leaves nothing but the id: what they wrote keeps an author. */
	void leave() {
		call(Naming.former(this.id));
		this.status = Status.DELETED;
		this.phone = null;
		this.picture = null;
		this.invitedBy = null;
		this.admin = false;
		this.secondFactor = false;
	}

	/** Shows another picture, or none; a version rises with each. */
	public void show(@Nullable Integer newPicture) {
		this.picture = newPicture;
	}

	/** Says who brought them here. */
	public void broughtBy(@Nullable UUID inviter) {
		this.invitedBy = inviter;
	}

	private static Status statusOf(RealmUser realm) {
		return realm.enabled() ? Status.ACTIVE : Status.DISABLED;
	}

	public UUID id() {
		return this.id;
	}

	public Naming naming() {
		return this.naming;
	}

	/** What others call them. */
	public String name() {
		return this.naming.name();
	}

	public Optional<String> phone() {
		return Optional.ofNullable(this.phone);
	}

	public String locale() {
		return this.locale;
	}

	public String timeZone() {
		return this.timeZone;
	}

	public boolean admin() {
		return this.admin;
	}

	/** Whether they are an admin who may sign in. */
	public boolean runsTheInstallation() {
		return this.admin && this.status == Status.ACTIVE;
	}

	public boolean machine() {
		return this.machine;
	}

	public Status status() {
		return this.status;
	}

	public Optional<Integer> picture() {
		return Optional.ofNullable(this.picture);
	}

	public boolean secondFactor() {
		return this.secondFactor;
	}

	public Optional<UUID> invitedBy() {
		return Optional.ofNullable(this.invitedBy);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Optional<Instant> lastSignInAt() {
		return Optional.ofNullable(this.lastSignInAt);
	}

	/** Rises with every change; known as soon as they were written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

}
