package io.fluffywaffle.defaults.sealing;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.HybridEncrypt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives services that hold the public keyset what seals with it. */
@AutoConfiguration
@ConditionalOnClass(HybridEncrypt.class)
@ConditionalOnProperty(Sealer.NAME)
class SealingAutoConfiguration {

	@Bean
	Sealer sealer(@Value("${" + Sealer.NAME + "}") String keyset) throws GeneralSecurityException {
		return new Sealer(keyset);
	}

}
