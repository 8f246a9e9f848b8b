package io.fluffywaffle.defaults.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Names the document after the service and says that it takes bearer tokens. */
@AutoConfiguration
@ConditionalOnProperty(name = "waffle.security.resource-server", matchIfMissing = true)
class OpenApiDefaults {

	private static final String TOKEN = "token";

	@Bean
	@ConditionalOnMissingBean
	OpenAPI openApi(@Value("${spring.application.name}") String service) {
		return new OpenAPI().info(new Info().title(service).version("v1"))
			.components(new Components().addSecuritySchemes(TOKEN,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")))
			.addSecurityItem(new SecurityRequirement().addList(TOKEN));
	}

}
