package io.fluffywaffle.account.statement;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.account.billing.Plans;
import io.fluffywaffle.account.billing.Terms;
import io.fluffywaffle.account.company.Address;
import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.Payers;
import io.fluffywaffle.account.usage.AccountNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Who pays for what just now. */
@Component
class CurrentPayers {

	private final Companies companies;

	private final Payers payers;

	private final Plans plans;

	private final AccountNames names;

	private final JdbcClient jdbc;

	CurrentPayers(Companies companies, Payers payers, Plans plans, AccountNames names, JdbcClient jdbc) {
		this.companies = companies;
		this.payers = payers;
		this.plans = plans;
		this.names = names;
		this.jdbc = jdbc;
	}

	Optional<Payer> find(UUID companyId) {
		return this.companies.findById(companyId).map(this::read);
	}

	Optional<UUID> payerOf(UUID accountId) {
		return this.payers.companyOf(accountId);
	}

	List<Payer> all() {
		return this.jdbc.sql("select id from company order by id")
			.query((row, index) -> row.getObject("id", UUID.class))
			.list()
			.stream()
			.flatMap((id) -> find(id).stream())
			.toList();
	}

	private Payer read(Company company) {
		Terms terms = this.plans.of(company.id()).terms();
		List<UUID> accounts = this.payers.accountsOf(company.id());
		return new Payer(company.id(), company.displayName(), company.profile().legalName(), company.profile().taxId(),
				address(company, terms), company.currency(),
				YearMonth.from(company.createdAt().atOffset(ZoneOffset.UTC)), terms,
				List.copyOf(this.names.of(accounts).values()));
	}

	/** The one for invoices, else where letters go, else where the company is. */
	private static List<String> address(Company company, Terms terms) {
		if (terms.invoiceAddress() != null) {
			return terms.invoiceAddress().lines().map(String::strip).filter(StringUtils::hasText).toList();
		}
		List<Address> known = company.profile().addresses();
		return known.stream()
			.filter((address) -> address.kind() == Address.Kind.POSTAL)
			.findFirst()
			.or(() -> known.stream().findFirst())
			.map(CurrentPayers::lines)
			.orElse(List.of());
	}

	private static List<String> lines(Address address) {
		String city = Stream.of(address.postalCode(), address.city(), address.region())
			.filter(StringUtils::hasText)
			.reduce((one, other) -> one + " " + other)
			.orElse("");
		return Stream
			.concat(address.lines().stream(),
					Stream.of(city, Locale.of("", address.country()).getDisplayCountry(Locale.ENGLISH)))
			.filter(StringUtils::hasText)
			.toList();
	}

}
