package io.fluffywaffle.account.company.web;

import java.net.URI;
import java.util.UUID;

import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.Company;
import io.fluffywaffle.account.company.CompanyDesk;
import io.fluffywaffle.account.company.CompanyPage;
import io.fluffywaffle.account.company.CompanySearch;
import io.fluffywaffle.account.company.NoSuchCompany;
import io.fluffywaffle.account.company.Payers;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.etag.ETag;
import io.fluffywaffle.defaults.security.Scope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("accounts")
@RequestMapping("/api/companies")
class CompanyController {

	private final Companies companies;

	private final CompanyDesk desk;

	private final CompanySearch search;

	private final Payers payers;

	private final AuditTrail audit;

	CompanyController(Companies companies, CompanyDesk desk, CompanySearch search, Payers payers, AuditTrail audit) {
		this.companies = companies;
		this.desk = desk;
		this.search = search;
		this.payers = payers;
		this.audit = audit;
	}

	@GetMapping
	CompanyPage list(@ParameterObject @Valid CompanyFilter filter) {
		return this.search.find(filter.words(), filter.withAccounts(), filter.pageNumber(), filter.pageSize());
	}

	@Audited("company.created")
	@PostMapping
	ResponseEntity<CompanyView> create(@Valid @RequestBody CompanyRequest request) {
		Company company = this.desk.open(request.profile());
		this.audit.target("companyId", company.id().toString());
		return tagged(ResponseEntity.created(URI.create("/api/companies/" + company.id())), company);
	}

	@GetMapping("/{companyId}")
	ResponseEntity<CompanyView> show(@PathVariable UUID companyId) {
		return tagged(ResponseEntity.ok(), this.companies.findById(companyId).orElseThrow(NoSuchCompany::new));
	}

	@Audited("company.edited")
	@PutMapping("/{companyId}")
	ResponseEntity<CompanyView> edit(@PathVariable UUID companyId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody CompanyRequest request) {
		long expected = ETag.expected(ifMatch);
		return tagged(ResponseEntity.ok(), this.desk.change(companyId, expected, request.profile()));
	}

	@Audited("company.deleted")
	@DeleteMapping("/{companyId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(@PathVariable UUID companyId) {
		this.desk.delete(companyId);
	}

	private ResponseEntity<CompanyView> tagged(ResponseEntity.BodyBuilder answer, Company company) {
		return answer.eTag(ETag.of(company.version()))
			.body(CompanyView.of(company, this.payers.namedAccountsOf(company.id())));
	}

}
