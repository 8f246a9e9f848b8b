package io.fluffywaffle.client.export.web;

import java.io.IOException;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientFilter;
import io.fluffywaffle.client.client.ClientParameters;
import io.fluffywaffle.client.export.ClientExport;
import io.fluffywaffle.client.export.ExportColumns;
import io.fluffywaffle.client.spreadsheet.SheetFile;
import io.fluffywaffle.client.spreadsheet.SheetFormat;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.security.Scope;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Scope("clients")
@RequestMapping("/api/accounts/{accountId}/clients/export")
@Allow(role = AccountRole.SUPERVISOR, orAdmin = true)
class ExportController {

	private static final String CSV = "text/csv";

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final ClientExport clients;

	ExportController(ClientExport clients) {
		this.clients = clients;
	}

	@Audited("clients.exported")
	@ApiResponse(responseCode = "200", content = { @Content(mediaType = CSV), @Content(mediaType = XLSX) })
	@GetMapping
	void exportClients(@PathVariable UUID accountId, @Valid @ParameterObject ClientParameters wanted,
			@RequestParam(defaultValue = "csv") @Pattern(regexp = "csv|xlsx",
					message = "has to be csv or xlsx") String format,
			HttpServletResponse response) throws IOException {
		SheetFormat sheets = SheetFormat.of(format);
		ClientFilter filter = wanted.filter();
		ExportColumns columns = this.clients.columns(accountId);
		// a group that is not there is refused before the first byte
		this.clients.check(accountId, filter);
		response.setContentType(sheets.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("clients." + format).build().toString());
		try (SheetFile file = sheets.write(response.getOutputStream(), "Clients")) {
			file.add(columns.names());
			this.clients.read(accountId, filter, columns, file::add);
		}
	}

}
