package io.fluffywaffle.defaults.picture;

import net.coobird.thumbnailator.Thumbnails;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Gives services that have the libraries for pictures what takes uploads. */
@AutoConfiguration
@ConditionalOnClass(Thumbnails.class)
@ConditionalOnWebApplication
@Import(PictureProblems.class)
class PictureAutoConfiguration {

	@Bean
	UploadGate uploadGate() {
		return new UploadGate();
	}

}
