export { ChoosePayee, payment, PayeeChosen, paymentEvents, paymentId, PaymentMissed, PaymentPromised, PaymentReceived, PromisePayment, TickPayment } from './payment';
