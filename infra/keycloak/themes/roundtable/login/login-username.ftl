<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=true; section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
<#if realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
<#if !usernameHidden??><@fields.name error=wrong?then(messagesPerField.get('username'), '') bad=wrong /></#if>
<button class="btn" id="kc-login" name="login" type="submit">${msg("doContinue")}</button>
</form>
</#if>
<@passkeys.conditionalUIData />
<#elseif section = "socialProviders"><@fields.others />
<#elseif section = "info"><p>${msg("signInHelp")}</p>
</#if>
</@layout.registrationLayout>
