/** What stands beside a request and its invitations: questions, exceptions, reminders, copies, revised terms, reserves. */

import type { Type } from '@nestjs/common';
import type { Process, ReadModel } from '#engine';
import { againResolvers } from './again/again.graphql';
import { againProcess } from './again/again.process';
import { againModel } from './again/again.read-model';
import { askersModel } from './askers/askers.read-model';
import { BeforeYouWriteResolver } from './askers/before-you-write.graphql';
import { exceptionResolvers } from './exception/exception.graphql';
import { exceptionsModel } from './exception/exceptions.read-model';
import { noteResolvers } from './notes/notes.graphql';
import { notesModel } from './notes/notes.read-model';
import { questionResolvers } from './questions/questions.graphql';
import { questionsProcess } from './questions/questions.process';
import { questionsModel } from './questions/questions.read-model';
import { RemindersResolver } from './reminders/reminders.graphql';
import { remindersProcess } from './reminders/reminders.process';
import { reserveResolvers } from './reserve/reserve.graphql';
import { reservesProcess } from './reserve/reserves.process';
import { reservesModel } from './reserve/reserves.read-model';
import { revisionResolvers } from './revision/revision.graphql';
import { revisionProcess } from './revision/revision.process';
import { revisionsModel } from './revision/revisions.read-model';
import { copyResolvers } from './request/graphql/copies.graphql';
import { PlacesResolver } from './request/graphql/places.graphql';
import { placesModel } from './request/places.read-model';
import { previewResolvers } from './revision/preview.graphql';
import { sinceSuggestedResolvers } from './revision/since-suggested.graphql';
import { WaitingResolver } from './waiting/waiting.graphql';

export const besidesReadModels: readonly ReadModel[] = [questionsModel, exceptionsModel, askersModel, revisionsModel, reservesModel, againModel, notesModel, placesModel];
export const besidesProcesses: readonly Process[] = [questionsProcess, remindersProcess, revisionProcess, reservesProcess, againProcess];
export const besidesResolvers: readonly Type[] = [...questionResolvers, ...exceptionResolvers, ...copyResolvers, RemindersResolver, ...revisionResolvers, ...reserveResolvers, BeforeYouWriteResolver, ...againResolvers, ...noteResolvers, PlacesResolver, ...previewResolvers, ...sinceSuggestedResolvers, WaitingResolver];
