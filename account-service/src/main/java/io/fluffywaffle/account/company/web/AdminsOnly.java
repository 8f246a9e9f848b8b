package io.fluffywaffle.account.company.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentToken;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.InterceptorOrder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Everything about companies, and the keys of their bank accounts, is for admins of the
 * installation. Asked before anybody reads what was sent.
 */
@Configuration(proxyBeanMethods = false)
class AdminsOnly implements WebMvcConfigurer, HandlerInterceptor {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.addPathPatterns("/api/companies/**", "/api/bank-keys/**")
			.order(InterceptorOrder.ACCESS + 1);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (CurrentToken.find().map(CurrentUser::of).filter(CurrentUser::admin).isEmpty()) {
			throw Problem.forbidden("Companies are managed by an admin.");
		}
		return true;
	}

}
