<#-- A labelled field with its hint, and what is wrong with it before it. -->
<#macro field name label hint kind autocomplete value="" error="" bad=false focus=false>
<div class="field<#if bad> bad</#if>">
<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
<#if error?has_content><p class="err" id="${name}-error"><span><span class="hidden">${msg("errorBefore")} </span>${kcSanitize(error)?no_esc}</span></p></#if>
<input id="${name}" name="${name}" type="${kind}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" dir="ltr"<#if value?has_content> value="${value}"</#if><#if focus> autofocus</#if> aria-describedby="${name}-hint<#if error?has_content> ${name}-error</#if>"<#if bad> aria-invalid="true"</#if>>
</div>
</#macro>

<#macro name error="" bad=false>
<@field name="username" label=msg("usernameOrEmail") hint=msg("usernameHint") kind="text" autocomplete=(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username') value=(login.username!'') error=error bad=bad focus=true />
</#macro>

<#macro password error="" bad=false focus=false>
<@field name="password" label=msg("password") hint=msg("passwordHint") kind="password" autocomplete="current-password" error=error bad=bad focus=focus />
<input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
</#macro>

<#macro send>
<button class="btn" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
</#macro>

<#macro forgotten>
<#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
</#macro>

<#-- The network's own identity provider, where it has one. -->
<#macro others>
<#if social?? && social.providers?has_content>
<section class="rule" aria-labelledby="others"><h2 id="others">${msg("identity-provider-login-label")}</h2><ul class="plain"><#list social.providers as provider><li><a class="btn line" id="social-${provider.alias}" href="${provider.loginUrl}">${provider.displayName!}</a></li></#list></ul></section>
</#if>
</#macro>
