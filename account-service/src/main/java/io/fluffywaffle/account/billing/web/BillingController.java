package io.fluffywaffle.account.billing.web;

import java.util.Currency;
import java.util.UUID;

import io.fluffywaffle.account.billing.Plan;
import io.fluffywaffle.account.billing.Plans;
import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.NoSuchCompany;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/companies/{companyId}/billing")
class BillingController {

	private final Plans plans;

	private final Companies companies;

	BillingController(Plans plans, Companies companies) {
		this.plans = plans;
		this.companies = companies;
	}

	@GetMapping
	ResponseEntity<BillingView> show(@PathVariable UUID companyId) {
		return tagged(this.plans.of(companyId), currencyOf(companyId));
	}

	@Audited("company.billing-edited")
	@PutMapping
	ResponseEntity<BillingView> edit(@PathVariable UUID companyId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody BillingRequest request) {
		long expected = ETag.expected(ifMatch);
		Currency currency = currencyOf(companyId);
		return tagged(this.plans.agree(companyId, expected, request.terms(currency)), currency);
	}

	private Currency currencyOf(UUID companyId) {
		return this.companies.findById(companyId)
			.map(Company::currency)
			.map(Currency::getInstance)
			.orElseThrow(NoSuchCompany::new);
	}

	private static ResponseEntity<BillingView> tagged(Plan plan, Currency currency) {
		return ResponseEntity.ok().eTag(ETag.of(plan.version())).body(BillingView.of(plan, currency));
	}

}
