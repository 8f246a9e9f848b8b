package io.fluffywaffle.account.billing;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.NoSuchCompany;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The billing plans: one for each company. */
@Repository
public class Plans {

	private final JdbcClient jdbc;

	private final Companies companies;

	Plans(JdbcClient jdbc, Companies companies) {
		this.jdbc = jdbc;
		this.companies = companies;
	}

	/**
	 * The plan of the company, one without prices when nothing was agreed on.
	 * @throws NoSuchCompany when there is none with the id
	 */
	@Transactional(readOnly = true)
	public Plan of(UUID companyId) {
		if (!this.companies.existsById(companyId)) {
			throw new NoSuchCompany();
		}
		List<Price> prices = pricesOf(companyId);
		return this.jdbc.sql("select * from billing_plan where company_id = ?")
			.param(companyId)
			.query((row, index) -> new Plan(companyId,
					new Terms(row.getInt("payment_days"), row.getBigDecimal("monthly_fee").stripTrailingZeros(),
							row.getInt("included_segments"), prices, row.getString("invoice_address"),
							row.getString("invoice_email"), row.getString("purchase_order")),
					row.getLong("version")))
			.optional()
			.orElseGet(() -> new Plan(companyId, Terms.NONE, 0));
	}

	/**
	 * Agrees on other terms.
	 * @param expected the version that the caller has seen
	 * @throws OptimisticLockingFailureException when somebody else was faster
	 */
	@Transactional
	public Plan agree(UUID companyId, long expected, Terms terms) {
		Company company = this.companies.lockById(companyId).orElseThrow(NoSuchCompany::new);
		Plan seen = of(company.id());
		if (seen.version() != expected) {
			throw new OptimisticLockingFailureException("The plan is at version " + seen.version());
		}
		if (!seen.terms().equals(terms)) {
			write(companyId, terms);
		}
		return of(companyId);
	}

	private void write(UUID companyId, Terms terms) {
		this.jdbc.sql("""
				insert into billing_plan (company_id, payment_days, monthly_fee, included_segments, invoice_address,
				invoice_email, purchase_order, version) values (?, ?, ?, ?, ?, ?, ?, 1)
				on conflict (company_id) do update set payment_days = excluded.payment_days,
				monthly_fee = excluded.monthly_fee, included_segments = excluded.included_segments,
				invoice_address = excluded.invoice_address, invoice_email = excluded.invoice_email,
				purchase_order = excluded.purchase_order, version = billing_plan.version + 1""")
			.param(companyId)
			.param(terms.paymentDays())
			.param(terms.monthlyFee())
			.param(terms.includedSegments())
			.param(terms.invoiceAddress())
			.param(terms.invoiceEmail())
			.param(terms.purchaseOrder())
			.update();
		this.jdbc.sql("delete from billing_price where company_id = ?").param(companyId).update();
		terms.prices()
			.forEach((price) -> this.jdbc.sql("""
					insert into billing_price (company_id, direction, kind, country, price)
					values (?, ?, ?, ?, ?)""")
				.params(companyId, price.direction().name(), price.kind().name(), price.country(), price.price())
				.update());
	}

	private List<Price> pricesOf(UUID companyId) {
		return this.jdbc.sql("select * from billing_price where company_id = ?")
			.param(companyId)
			.query((row, index) -> new Price(Direction.valueOf(row.getString("direction")),
					TextKind.valueOf(row.getString("kind")), row.getString("country"),
					row.getBigDecimal("price").stripTrailingZeros()))
			.list();
	}

}
