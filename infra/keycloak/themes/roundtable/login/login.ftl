<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign wrong = messagesPerField.existsError('username','password')>
<#assign why = wrong?then(messagesPerField.getFirstError('username','password'), '')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=true; section>
<#if section = "header">${msg("loginAccountTitle")}
<#elseif section = "form">
<#if realm.password>
<form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
<#if !usernameHidden??><@fields.name error=why bad=wrong /></#if>
<@fields.password bad=wrong error=(usernameHidden??)?then(why, '') focus=(usernameHidden??) />
<@fields.forgotten />
<@fields.send />
</form>
</#if>
<@passkeys.conditionalUIData />
<#elseif section = "socialProviders"><@fields.others />
<#elseif section = "info"><p>${msg("signInHelp")}</p>
</#if>
</@layout.registrationLayout>
