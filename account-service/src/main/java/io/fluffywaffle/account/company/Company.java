package io.fluffywaffle.account.company;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A customer of the installation that pays for accounts. */
@Entity
public class Company {

	@Id
	private UUID id;

	@Version
	@Column(name = "version")
	private @Nullable Long writtenVersion;

	private String legalName;

	private String displayName;

	private String country;

	private @Nullable String taxId;

	private String currency;

	private @Nullable String notes;

	private Instant createdAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "company_contact", joinColumns = @JoinColumn(name = "company_id"))
	@OrderColumn(name = "place")
	private List<Contact> contacts = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "company_address", joinColumns = @JoinColumn(name = "company_id"))
	@OrderColumn(name = "place")
	private List<Address> addresses = new ArrayList<>();

	protected Company() {
	}

	Company(CompanyProfile profile, Instant now) {
		this.id = Ids.next();
		this.createdAt = now;
		this.legalName = profile.legalName();
		this.displayName = profile.displayName();
		this.country = profile.country();
		this.currency = profile.currency();
		change(profile);
	}

	/** Writes the company down anew. */
	void change(CompanyProfile profile) {
		this.legalName = profile.legalName();
		this.displayName = profile.displayName();
		this.country = profile.country();
		this.taxId = profile.taxId();
		this.currency = profile.currency();
		this.notes = profile.notes();
		replace(this.contacts, profile.contacts());
		replace(this.addresses, profile.addresses());
	}

	/** What is written down about it. */
	public CompanyProfile profile() {
		return new CompanyProfile(this.legalName, this.displayName, this.country, this.taxId, this.currency,
				List.copyOf(this.contacts), List.copyOf(this.addresses), this.notes);
	}

	public UUID id() {
		return this.id;
	}

	/** What people call it. */
	public String displayName() {
		return this.displayName;
	}

	/** The ISO 4217 code in which it pays. */
	public String currency() {
		return this.currency;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** Rises with every change; known as soon as the company was written once. */
	public long version() {
		return Objects.requireNonNull(this.writtenVersion, "not written yet");
	}

	// a list that is filled with the same again would count as changed
	private static <T> void replace(List<T> kept, List<T> wanted) {
		if (!kept.equals(wanted)) {
			kept.clear();
			kept.addAll(wanted);
		}
	}

}
